package fr.estran.accueil.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee.Annulee;
import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee.Deja;
import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee.Perimee;
import fr.estran.accueil.agenda.AnnulationDeJournee.ResultatJournee.Refusee;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PagesPubliquesChangees;
import fr.estran.socle.droits.CompteId;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.MotifDAnnulation;
import fr.estran.ville.equipe.Absences;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody cannot come: all that follows from it holds, or nothing does. */
@Service
@Transactional
class AnnulationDeJournee {

    private static final Messages MESSAGES = Messages.de("accueil/journees");
    private static final String INTEMPERIES = "intemperies";

    private final PreparationDeJournee preparation;
    private final SeancesEmpechees seances;
    private final Absences absences;
    private final JourneeRepository repository;
    private final Journal journal;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    AnnulationDeJournee(
            PreparationDeJournee preparation,
            SeancesEmpechees seances,
            Absences absences,
            JourneeRepository repository,
            Journal journal,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.preparation = preparation;
        this.seances = seances;
        this.absences = absences;
        this.repository = repository;
        this.journal = journal;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** @param formulaire without a fault, sent by whoever has seen what would be done */
    ResultatJournee annuler(ConseillerId conseiller, FormulaireJournee formulaire, CompteId compte) {
        seances.verrouiller(preparation.actions(conseiller, formulaire));
        var projet = preparation.preparer(conseiller, formulaire);
        if (projet.deja() != null) {
            return new Deja(projet.deja());
        }
        if (!projet.version().equals(formulaire.version()) || !projet.possible()) {
            return new Perimee();
        }
        if (projet.seances().size() == projet.gardees().size()) {
            return new Refusee(MESSAGES.dire("faute.rien"));
        }
        var journee = noter(projet, formulaire, compte);
        executer(journee, projet, formulaire.motif());
        journal.noter("journee.annuler", conseiller.valeur());
        evenements.publishEvent(new PagesPubliquesChangees());
        return new Annulee(journee);
    }

    private UUID noter(ProjetDeJournee projet, FormulaireJournee formulaire, CompteId compte) {
        var conseiller = projet.conseiller().id();
        var absence = !projet.absent() || formulaire.motif().equals(INTEMPERIES)
                ? null
                : absences.noterDesJours(conseiller, projet.du(), projet.au()).orElse(null);
        var journee = Identifiants.nouveau();
        repository.ajouter(
                journee,
                conseiller,
                projet.du(),
                projet.au(),
                garde(formulaire.motif()),
                absence,
                LectureDeSaisie.texte(formulaire.bandeau()),
                compte.valeur(),
                horloge.instant());
        return journee;
    }

    /** Nobody needs to know later who was ill: what was done is the same. */
    private static String garde(String motif) {
        return motif.equals(INTEMPERIES) ? INTEMPERIES : "autre";
    }

    private void executer(UUID journee, ProjetDeJournee projet, String motif) {
        var absent = projet.conseiller().id();
        projet.seances().forEach(choix -> {
            var seance = choix.seance();
            switch (choix.suite()) {
                case Suite.Annuler _ -> repository.ajouterSuite(journee, seance.id(), "annulee", null);
                case Suite.Confier(var a) -> {
                    seances.confier(seance.action(), seance.id(), absent, a);
                    repository.ajouterSuite(journee, seance.id(), "confiee", a);
                }
                case Suite.SansMoi _ -> {
                    seances.confier(seance.action(), seance.id(), absent, null);
                    repository.ajouterSuite(journee, seance.id(), "sans_moi", null);
                }
                case Suite.Garder _ -> {}
            }
        });
        projet.seancesAnnulees().stream()
                .collect(groupingBy(SeanceEmpechee::action, mapping(SeanceEmpechee::id, toSet())))
                .forEach((action, ids) -> seances.annuler(
                        action,
                        ids,
                        (motif.equals(INTEMPERIES) ? MotifDAnnulation.INTEMPERIES : MotifDAnnulation.CONSEILLER_ABSENT)
                                .code(),
                        MESSAGES.dire("raison." + motif)));
        projet.lieuxAAppeler().forEach(lieu -> repository.ajouterLieu(journee, lieu.id()));
    }

    /** What comes of cancelling somebody's days. */
    sealed interface ResultatJournee {

        record Annulee(UUID journee) implements ResultatJournee {}

        /** Nothing was done: sessions are not what they were when they were shown. */
        record Perimee() implements ResultatJournee {}

        /** Nothing was done: somebody else was faster. */
        record Deja(UUID journee) implements ResultatJournee {}

        /** Nothing was done, for a reason that is said. */
        record Refusee(String phrase) implements ResultatJournee {}
    }
}
