package fr.estran.propositions;

import fr.estran.collectif.OrganismeDecrit;
import fr.estran.commun.Enseigne;
import fr.estran.commun.Messages;
import fr.estran.commun.StructureCourante;
import fr.estran.commun.StructureId;
import fr.estran.passerelles.Courriel;
import fr.estran.passerelles.Livraison;
import fr.estran.passerelles.Poste;
import fr.estran.structures.Structures;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Twice a year, each body that has an e-mail is sent the link of its sheet. What cannot be carried is tried again at the next round. */
@Component
class DemandesDeFiches {

    private static final Logger JOURNAL = LoggerFactory.getLogger(DemandesDeFiches.class);
    private static final Messages MESSAGES = Messages.de("propositions");

    private final Structures structures;
    private final LiensDesFiches liens;
    private final Enseigne enseigne;
    private final Poste poste;

    DemandesDeFiches(Structures structures, LiensDesFiches liens, Enseigne enseigne, Poste poste) {
        this.structures = structures;
        this.liens = liens;
        this.enseigne = enseigne;
        this.poste = poste;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "${estran.annuaire.demandes:PT6H}")
    void passer() {
        if (poste.enService()) {
            structures.chacune("what bodies are asked of their sheets", this::demander);
        }
    }

    void demander(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            enseigne.adresse()
                    .ifPresent(adresse -> liens.aDemander().forEach(un -> {
                        var courriel = courriel(un);
                        if (courriel != null) {
                            demander(un, courriel, adresse);
                        }
                    }));
            return structure;
        });
    }

    private void demander(OrganismeDecrit organisme, String courriel, String adresse) {
        var jeton = liens.creer(organisme.id(), MoyenDeLien.COURRIEL);
        var livraison = poste.envoyer(new Courriel(
                UUID.randomUUID().toString(),
                enseigne.nom(),
                courriel,
                MESSAGES.dire("courriel.objet", Map.of("nom", organisme.nom())),
                MESSAGES.dire(
                        "courriel.texte", Map.of("nom", organisme.nom(), "jours", LiensDesFiches.VALABLE.toDays())),
                enseigne.courriel().orElse(null),
                adresse + "/fiche/" + jeton,
                null));
        if (livraison instanceof Livraison.Refusee refusee) {
            liens.retirer(organisme.id());
            JOURNAL.warn("the link of the sheet of {} could not be sent: {}", organisme.id(), refusee.code());
        }
    }

    static List<OrganismeDecrit> sansCourriel(List<OrganismeDecrit> organismes) {
        return organismes.stream().filter(un -> courriel(un) == null).toList();
    }

    /** Whom professionals ask for knows what the sheet says. */
    static @Nullable String courriel(OrganismeDecrit organisme) {
        return organisme.contactCourriel() == null ? organisme.courriel() : organisme.contactCourriel();
    }
}
