package fr.estran.presences.orientation;

import static fr.estran.presences.orientation.PageDOrientation.MESSAGES;

import fr.estran.messages.Envoi.Courriel;
import fr.estran.messages.Livraison;
import fr.estran.messages.Poste;
import fr.estran.presences.orientation.CourrierRepository.CourrierAuxOrganismes;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.ville.besoins.ListeDesBesoins;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells bodies of those who are sent to them, and asks once, after ten days, what became of it. */
@Component
record FacteurDesOrientations(
        Structures structures,
        CourrierRepository repository,
        LiensDeSuite liens,
        ListeDesBesoins besoins,
        Enseigne enseigne,
        Poste poste,
        TransactionOperations transactions,
        Clock horloge) {

    /** A server that does not take it now may take it then. */
    private static final Duration PLUS_TARD = Duration.ofMinutes(15);

    @Scheduled(
            initialDelayString = "${estran.orientations.premier:PT20S}",
            fixedDelayString = "${estran.orientations.toutes-les:PT1M}")
    void passer() {
        structures.chacune(
                "the e-mails to bodies", structure -> StructureCourante.auNomDe(structure, () -> passer(structure)));
    }

    StructureId passer(StructureId structure) {
        if (poste.enService()) {
            enseigne.adresse().ifPresent(adresse -> du().forEach(courrier -> porter(courrier, adresse)));
        }
        return structure;
    }

    private List<CourrierAuxOrganismes> du() {
        var maintenant = horloge.instant();
        var depuis = LocalDate.now(horloge).minusDays(Orientation.CLOTURE);
        return Objects.requireNonNull(transactions.execute(_ -> Stream.concat(
                        repository.annonces(depuis, maintenant).stream(),
                        repository
                                .relances(depuis, maintenant.minus(Orientation.RELANCE, ChronoUnit.DAYS), maintenant)
                                .stream())
                .toList()));
    }

    private void porter(CourrierAuxOrganismes courrier, String adresse) {
        if (poste.envoyer(ecrire(courrier, adresse)) instanceof Livraison.Refusee refusee) {
            transactions.executeWithoutResult(_ -> {
                if (refusee.definitive()) {
                    repository.refuser(courrier, horloge.instant());
                } else {
                    repository.rendre(courrier, horloge.instant().plus(PLUS_TARD));
                }
            });
        }
    }

    private Courriel ecrire(CourrierAuxOrganismes courrier, String adresse) {
        var besoin = besoins.parCode().get(courrier.besoin());
        var dits = Map.<String, Object>of(
                "besoin",
                besoin == null ? courrier.besoin() : besoin.nom(),
                "par",
                MESSAGES.dire(
                        "courriel.par",
                        Map.of(
                                "origine",
                                courrier.origine(),
                                "qui",
                                Objects.requireNonNullElse(courrier.par(), enseigne.nom()))),
                "qui",
                qui(courrier),
                "jour",
                Jours.dire(courrier.jour()),
                "lien",
                adresse + "/suite-donnee/" + liens.jeton(courrier.id()));
        var genre = courrier.relance() ? "relance" : "annonce";
        return new Courriel(
                "orientation." + genre + "." + courrier.id(),
                enseigne.nom(),
                courrier.courriel(),
                MESSAGES.dire("courriel." + genre + ".objet", dits),
                MESSAGES.dire("courriel." + genre, dits),
                enseigne.courriel().orElse(null));
    }

    /** On lines of their own; nothing where the person said nothing. How to reach them was told once. */
    private static String qui(CourrierAuxOrganismes courrier) {
        var dits = new StringBuilder();
        if (courrier.prenom() != null) {
            dits.append('\n').append(MESSAGES.dire("courriel.prenom", Map.of("prenom", courrier.prenom())));
        }
        if (courrier.joindre() != null && !courrier.relance()) {
            dits.append('\n').append(MESSAGES.dire("courriel.joindre", Map.of("joindre", courrier.joindre())));
        }
        return dits.toString();
    }
}
