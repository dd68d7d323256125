/** File beside each page that holds nothing: the page is put into it before anybody asks for it. */
export const blankPage = 'blank.html'
