/** What every wing stands on: the database, documents, sheets, pages, rights; no rule of the service. */
@NullMarked
package fr.estran.socle;

import org.jspecify.annotations.NullMarked;
