import { everyWay, signals } from '../../written';

/**
 * Anger that is over, or excused: whoever writes « j'étais hors de moi » is telling of it, most often with an
 * apology. An « encore » or a « déjà » between the two leaves it heard.
 */
export const calmed = [
  ...everyWay(
    signals`j'etais, j'ai ete, on etait, nous etions, d'avoir ete, avoir ete, j'avais ete, on a ete`,
    signals`-, tres, vraiment, tellement, un peu, trop, completement, assez, bien, si, plutot, juste`,
    signals`hors de moi, furieu*, furax, furibard*, furibond*, en colere, dans une colere noire, fache*, outre
      outree, outres, revolte, revoltee, enrage*, fou de rage, folle de rage, indigne, indignee, enerve
      enervee, enerves, excede*, agace, agacee, exaspere*, frustre, frustree, a bout, a bout de nerfs
      a bout de patience, ecoeure*, mecontent*`,
  ),
  ...everyWay(
    signals`me suis, m'etre, m'etais, nous etre, on s'est, s'etre, nous sommes`,
    signals`-, un peu, trop, vraiment, tellement, beaucoup`,
    signals`enerve, enervee, enerves, enervees, mis en colere, mise en colere, mis en rage, agace, agacee
      fache, fachee, emporte*, revolte, revoltee`,
  ),
  ...everyWay(
    signals`desole pour, desolee pour, desoles pour, pardon pour, excuses pour, excusez, excuse, pardonnez
      pardonne, oubliez`,
    signals`ma, mes, cette, notre`,
    signals`colere, coleres, frustration, mots de colere, mouvement de colere`,
  ),
  ...signals`coup de colere, sous le coup de la colere, sous la colere, colere retombee, colere est retombee
    colere est passee`,
];
