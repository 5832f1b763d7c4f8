/** What each import wrote, remembered so that it can be undone until something was built upon it. */
@NullMarked
package fr.estran.versements;

import org.jspecify.annotations.NullMarked;
