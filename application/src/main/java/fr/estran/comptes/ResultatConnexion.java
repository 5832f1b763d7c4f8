package fr.estran.comptes;

import fr.estran.socle.droits.Connecte;
import java.time.Instant;

/** What a sign-in ends on. A refusal never says whether it is the address or the password that is wrong. */
sealed interface ResultatConnexion {

    record Ouverte(Connecte qui) implements ResultatConnexion {}

    record Refusee() implements ResultatConnexion {}

    record TropDEssais(Instant jusqua) implements ResultatConnexion {}
}
