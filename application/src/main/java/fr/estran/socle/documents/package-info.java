/** One model of a document, given three forms that say the same: a web page, an archivable PDF, an editable ODT. */
@NullMarked
package fr.estran.socle.documents;

import org.jspecify.annotations.NullMarked;
