/**
 * How tools say that a request is over, language by language. Customers rename their statuses: what stands
 * here is only what is unlikely to mean anything else. "Pending" and "on hold" are not over.
 */
export const endedWords: string[] = [
  // English
  ...['closed', 'resolved', 'solved', 'done', 'completed', 'archived', 'closed successful'],
  ...['closed unsuccessful', 'closed complete', 'closed incomplete', 'merged'],
  // French
  ...['fermé', 'fermée', 'clos', 'clôturé', 'clôturée', 'résolu', 'résolue', 'traité', 'traitée'],
  ...['terminé', 'terminée', 'archivé', 'archivée', 'fusionné', 'fusionnée'],
  // German
  ...['geschlossen', 'gelöst', 'erledigt', 'abgeschlossen', 'archiviert'],
  // Spanish
  ...['cerrado', 'cerrada', 'resuelto', 'resuelta', 'solucionado', 'archivado'],
  // Italian
  ...['chiuso', 'chiusa', 'risolto', 'risolta', 'archiviato'],
  // Dutch
  ...['gesloten', 'opgelost', 'afgerond', 'gearchiveerd'],
  // Portuguese
  ...['fechado', 'fechada', 'resolvido', 'resolvida', 'encerrado', 'arquivado'],
];
