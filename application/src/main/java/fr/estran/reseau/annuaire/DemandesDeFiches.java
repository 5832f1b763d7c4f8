package fr.estran.reseau.annuaire;

import fr.estran.messages.Envoi.Courriel;
import fr.estran.messages.Envoi.Lien;
import fr.estran.messages.Livraison;
import fr.estran.messages.Poste;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/**
 * Twice a year, each body that has an e-mail is sent the link of its sheet. What cannot be
 * carried is tried again at the next round; an address that refuses for good is not written to again.
 */
@Component
record DemandesDeFiches(LiensDesFiches liens, Enseigne enseigne, Poste poste) {

    private static final Logger JOURNAL = LoggerFactory.getLogger(DemandesDeFiches.class);
    private static final int DE_SUITE = 3;
    private static final Messages MESSAGES = Messages.de("reseau/propositions");

    @Bean
    Tache tacheDesFiches() {
        return Tache.desVilles("fiches", Rythme.toutesLes(Duration.ofHours(6), Duration.ofMinutes(10)), this::demander);
    }

    void demander(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            enseigne.adresse().filter(_ -> poste.enService()).ifPresent(this::demanderATous);
            return structure;
        });
    }

    /** What is refused of us three times in a row would be for each of the others too: they wait for the next round. */
    private void demanderATous(String adresse) {
        var deSuite = 0;
        for (var un : liens.aDemander()) {
            var courriel = un.courriel();
            if (courriel != null && deSuite < DE_SUITE) {
                var livraison = demander(un.organisme(), courriel, adresse, false);
                deSuite = livraison instanceof Livraison.Refusee refusee && refusee.aNous() ? deSuite + 1 : 0;
            }
        }
    }

    /** Whom nothing will be sent to: somebody prints a letter, or rings. */
    <T> List<T> parLettre(List<T> tous, Predicate<T> sansCourriel) {
        return partent() ? tous.stream().filter(sansCourriel).toList() : tous;
    }

    /** A link leads to the site: nothing goes before somebody has said where that is. */
    boolean partent() {
        return poste.enService() && enseigne.adresse().isPresent();
    }

    /**
     * @param premiere whether nobody has written its sheet yet
     * @return false where it could not be carried, or there is nowhere to send it to
     */
    boolean demander(OrganismeDecrit organisme, boolean premiere) {
        var courriel = liens.adresse(organisme.id());
        var adresse = enseigne.adresse();
        return poste.enService()
                && courriel.isPresent()
                && adresse.isPresent()
                && demander(organisme, courriel.get(), adresse.get(), premiere) instanceof Livraison.Acceptee;
    }

    private Livraison demander(OrganismeDecrit organisme, String courriel, String adresse, boolean premiere) {
        var avant = liens.enregistre(organisme.id());
        var jeton = liens.creer(organisme.id(), MoyenDeLien.COURRIEL);
        var livraison = poste.envoyer(new Courriel(
                UUID.randomUUID().toString(),
                enseigne.nom(),
                courriel,
                MESSAGES.dire("courriel.objet", "nom", organisme.nom()),
                MESSAGES.dire(
                        premiere ? "courriel.texte.premiere" : "courriel.texte",
                        "nom",
                        organisme.nom(),
                        "jours",
                        LiensDesFiches.VALABLE.toDays()),
                enseigne.courriel().orElse(null),
                new Lien(adresse + "/fiche/" + jeton, MESSAGES.dire("courriel.lien")),
                null,
                null));
        if (livraison instanceof Livraison.Refusee refusee) {
            liens.reprendre(organisme.id(), jeton, avant.orElse(null), refusee.definitive() ? courriel : null);
            JOURNAL.warn("the link of the sheet of {} could not be sent: {}", organisme.id(), refusee.code());
        }
        return livraison;
    }
}
