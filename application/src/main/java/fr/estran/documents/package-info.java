/** One model of a document, given three forms that say the same thing: a web page, an archivable PDF, an editable ODT. */
@NullMarked
package fr.estran.documents;

import org.jspecify.annotations.NullMarked;
