export interface Account {
  user: string;
  password: string;
}

/** The desk's own REST 2 interface, as this account: what a tool beside the pages would use. */
export function restOf(inside: string, { user, password }: Account) {
  return async (method: string, path: string, what?: unknown): Promise<unknown> => {
    const answer = await fetch(`${inside}/REST/2.0/${path}`, {
      method,
      headers: {
        authorization: `Basic ${btoa(`${user}:${password}`)}`,
        'content-type': 'application/json',
      },
      ...(what === undefined ? {} : { body: JSON.stringify(what) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

/** By the form on the page: the cookie that comes back opens the pages in any browser. */
export async function signIn(inside: string, { user, password }: Account) {
  const answer = await fetch(`${inside}/NoAuth/Login.html`, {
    method: 'POST',
    body: new URLSearchParams({ user, pass: password }),
    redirect: 'manual',
  });
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('RT_SID'));
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(cookie ?? '') ?? [];
  if (name === undefined || value === undefined) throw new Error(`nobody could sign in: ${answer.status}`);
  return { name, value };
}
