package fr.estran.comptes;

import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.pages.Temoin;
import fr.estran.socle.secrets.Sceau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is gone to their provider: what is compared when they come back waits in their browser.
 *
 * @param revision of the provider, as it was
 * @param verificateur shows that whoever brings the code asked for it
 * @param preuve of whom it is to be proved again who they are; null where somebody signs in
 */
record Aller(
        UUID revision,
        String etat,
        String nonce,
        String verificateur,
        Instant parti,
        @Nullable CompteId preuve) {

    /** Somebody looks for a telephone there, or installs an application on it. */
    static final Duration DUREE = Duration.ofMinutes(15);

    private static final TemoinScelle TEMOIN =
            new TemoinScelle(Temoin.lache("estran-fournisseur", "/connexion/fournisseur"));

    void garder(Sceau sceau, HttpServletRequest demande, HttpServletResponse reponse) {
        TEMOIN.poser(
                sceau,
                List.of(
                        revision.toString(),
                        etat,
                        nonce,
                        verificateur,
                        parti.toString(),
                        preuve == null ? "" : preuve.valeur().toString()),
                DUREE,
                demande,
                reponse);
    }

    static Optional<Aller> reprendre(
            Sceau sceau, Instant maintenant, HttpServletRequest demande, HttpServletResponse reponse) {
        return TEMOIN.prendre(sceau, demande, reponse)
                .map(mots -> new Aller(
                        UUID.fromString(mots.get(0)),
                        mots.get(1),
                        mots.get(2),
                        mots.get(3),
                        Instant.parse(mots.get(4)),
                        Identifiants.lu(mots.get(5), CompteId::new)))
                .filter(aller -> maintenant.isBefore(aller.parti().plus(DUREE)));
    }
}
