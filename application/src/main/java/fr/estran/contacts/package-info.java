/** What is said to people of their places: by SMS, by e-mail, by a call to make or a letter to post. */
@ApplicationModule(
        allowedDependencies = {"base", "commun", "comptes", "documents", "inscriptions", "nomenclatures", "programme", "rendezvous", "territoire", "usagers"})
@NullMarked
package fr.estran.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
