package fr.estran.presences.orientation;

import static fr.estran.presences.orientation.PageDOrientation.MESSAGES;

import fr.estran.messages.Envoi.Courriel;
import fr.estran.messages.Expediteur;
import fr.estran.messages.Poste;
import fr.estran.messages.SujetDeMessage;
import fr.estran.presences.orientation.CourrierRepository.CourrierAuxOrganismes;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.socle.taches.Tache;
import fr.estran.socle.taches.Tache.Rythme;
import fr.estran.ville.besoins.ListeDesBesoins;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells bodies of those who are sent to them, and asks once, after ten days, what became of it. */
@Component
@Order(30)
record ExpediteurDesOrientations(
        CourrierRepository repository,
        LiensDeSuite liens,
        ListeDesBesoins besoins,
        Enseigne enseigne,
        Poste poste,
        TransactionOperations transactions,
        Clock horloge)
        implements Expediteur {

    @Bean
    Tache tacheDesOrientations() {
        return Tache.desVilles(
                "orientations", Rythme.desQuIlFaut(Duration.ofMinutes(1), Duration.ofSeconds(20)), this::passer);
    }

    /** What is due is written; the outbox carries it. */
    void passer(StructureId structure) {
        StructureCourante.auNomDe(structure, () -> {
            transactions.executeWithoutResult(_ -> {
                if (pret()) {
                    var maintenant = horloge.instant();
                    repository.ecrire(
                            LocalDate.now(horloge).minusDays(Orientation.CLOTURE),
                            maintenant.minus(Orientation.RELANCE, ChronoUnit.DAYS),
                            Orientation.CLOTURE,
                            maintenant);
                }
            });
            return structure;
        });
    }

    @Override
    public SujetDeMessage sujet() {
        return SujetDeMessage.ORIENTATION;
    }

    /** The link by which a body answers has to lead somewhere. */
    @Override
    public boolean pret() {
        return poste.enService() && enseigne.adresse().isPresent();
    }

    @Override
    public Pli ecrire(UUID message) {
        var courrier =
                repository.lire(message).filter(CourrierAuxOrganismes::due).orElse(null);
        if (courrier == null) {
            return new Pli.SansObjet();
        }
        var ou = courrier.courriel();
        return ou == null
                ? new Pli.PlusTard()
                : new Pli.APorter(ecrire(courrier, ou, enseigne.adresse().orElseThrow()));
    }

    @Override
    public void parti(UUID message) {
        repository.prevenir(message, horloge.instant());
    }

    @Override
    public void perdu(UUID message, String modele, String code) {
        repository.refuser(message, horloge.instant());
    }

    @Override
    public List<EnCours> enCours() {
        var tous = repository.enCours();
        return List.of(new EnCours(
                MESSAGES.dire("en_cours"),
                "/equipe/orientations",
                tous.aPartir(),
                tous.partis(),
                tous.echoues(),
                0,
                0));
    }

    private Courriel ecrire(CourrierAuxOrganismes courrier, String ou, String adresse) {
        var besoin = besoins.parCode().get(courrier.besoin());
        var dits = Map.<String, Object>of(
                "besoin",
                besoin == null ? courrier.besoin() : besoin.nom(),
                "par",
                MESSAGES.dire(
                        "courriel.par",
                        "origine",
                        courrier.origine(),
                        "qui",
                        Objects.requireNonNullElse(courrier.par(), enseigne.nom())),
                "qui",
                qui(courrier),
                "jour",
                Jours.dire(courrier.jour()),
                "lien",
                adresse + "/suite-donnee/" + liens.jeton(courrier.id()));
        var genre = courrier.relance() ? "relance" : "annonce";
        return new Courriel(
                courrier.cle(),
                enseigne.nom(),
                ou,
                MESSAGES.dire("courriel." + genre + ".objet", dits),
                MESSAGES.dire("courriel." + genre, dits),
                enseigne.courriel().orElse(null));
    }

    /** On lines of their own; nothing where the person said nothing. How to reach them was told once. */
    private static String qui(CourrierAuxOrganismes courrier) {
        var dits = new StringBuilder();
        if (courrier.prenom() != null) {
            dits.append('\n').append(MESSAGES.dire("courriel.prenom", "prenom", courrier.prenom()));
        }
        if (courrier.joindre() != null && !courrier.relance()) {
            dits.append('\n').append(MESSAGES.dire("courriel.joindre", "joindre", courrier.joindre()));
        }
        return dits.toString();
    }
}
