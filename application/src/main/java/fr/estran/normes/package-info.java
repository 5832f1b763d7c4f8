/** The directory as others read it: places of digital help in the national schema, structures and services of data·inclusion. */
@NullMarked
package fr.estran.normes;

import org.jspecify.annotations.NullMarked;
