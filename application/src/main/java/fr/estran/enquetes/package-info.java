/** What people were asked, what they answered. */
@NullMarked
package fr.estran.enquetes;

import org.jspecify.annotations.NullMarked;
