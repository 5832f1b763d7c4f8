/** Appointments of one person with one counsellor: free hours, booking, earlier ones offered in turn. */
@NullMarked
package fr.estran.rendezvous;

import org.jspecify.annotations.NullMarked;
