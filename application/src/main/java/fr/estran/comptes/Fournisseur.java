package fr.estran.comptes;

import fr.estran.socle.commun.Code;
import fr.estran.socle.droits.CompteId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The service with which the team of a town proves who it is, by OpenID Connect.
 *
 * @param revision another one after each change
 * @param nom as it is said after "Se connecter avec"
 * @param emetteur its address, as it writes it in what it signs
 * @param client by which it knows us
 * @param parAdresse whether an address that it says to have verified is enough to know whose account it is
 * @param niveaux what it calls a sign-in by two factors ({@code acr}), between spaces
 * @param exclusif whether nobody enters otherwise
 * @param secours whose password lets in all the same, for the day on which it does not answer
 */
record Fournisseur(
        UUID revision,
        Genre genre,
        String nom,
        String emetteur,
        String client,
        boolean parAdresse,
        String niveaux,
        boolean exclusif,
        @Nullable CompteId secours) {

    static final String PROCONNECT = "ProConnect";

    /** What ProConnect calls a sign-in by two factors. */
    private static final Set<String> NIVEAUX_DE_PROCONNECT = Set.of(
            "eidas2",
            "eidas3",
            "https://proconnect.gouv.fr/assurance/self-asserted-2fa",
            "https://proconnect.gouv.fr/assurance/consistency-checked-2fa");

    /** Where it has checked that somebody is of the body that they named: below, they have only said so. */
    private static final Set<String> NIVEAUX_VERIFIES = Set.of(
            "eidas1",
            "eidas2",
            "eidas3",
            "https://proconnect.gouv.fr/assurance/consistency-checked",
            "https://proconnect.gouv.fr/assurance/consistency-checked-2fa");

    enum Genre implements Code {
        PROCONNECT,
        AUTRE
    }

    boolean proConnect() {
        return genre == Genre.PROCONNECT;
    }

    /** Whether the secret of one is that of the other: it is given to nobody else. */
    boolean memeClient(Fournisseur autre) {
        return emetteur.equals(autre.emetteur) && client.equals(autre.client);
    }

    List<String> niveauxDits() {
        return Stream.of(niveaux.split("\\s+")).filter(mot -> !mot.isEmpty()).toList();
    }

    /** Of ProConnect alone: no other tells of a body. */
    static boolean verifieLOrganisme(String niveau) {
        return NIVEAUX_VERIFIES.contains(niveau);
    }

    boolean vautDeuxFacteurs(String niveau) {
        return proConnect()
                ? NIVEAUX_DE_PROCONNECT.contains(niveau)
                : niveauxDits().contains(niveau);
    }
}
