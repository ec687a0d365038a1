/** The attribute that names the page which takes the place of the story; there is none for the story itself. */
const attribute = 'data-page';

/** Until that page is in its place nothing of the story is to be seen. */
export const hideStory = `html[${attribute}]:not([data-placed]) body { display: none }`;

/**
 * Reads which page the address asks for, before any other script reads the address. What code has joined to a page's
 * address (`?page=print.html?scenes=s01`) becomes a part of the query; the story needs no name. Of all signs that a
 * browser may encode, names of pages have the slash alone.
 */
export const readAskedPage = `{const m=/^\\?page=([\\w./%-]+)(?:[?&](.*))?$/.exec(location.search);if(m){const p=m[1].replace(/%2F/gi,'/'),s=p==='index.html',q=[s?'':'page='+p,m[2]??''].filter(Boolean).join('&');if(!s)document.documentElement.dataset.page=p;history.replaceState(history.state,'',location.pathname+(q&&'?'+q)+location.hash)}}`;
