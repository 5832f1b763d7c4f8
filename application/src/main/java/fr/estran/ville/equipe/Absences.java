package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.ResultatAbsence.Avertie;
import fr.estran.ville.equipe.ResultatAbsence.Notee;
import fr.estran.ville.equipe.ResultatAbsence.Refusee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the team is away, and when. */
@Service
@Transactional
public class Absences {

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    private final AbsenceRepository repository;
    private final SeancesDuConseiller seances;
    private final Journal journal;
    private final Clock horloge;

    Absences(AbsenceRepository repository, SeancesDuConseiller seances, Journal journal, Clock horloge) {
        this.repository = repository;
        this.seances = seances;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Absence> aVenir() {
        return repository.depuis(LocalDate.now(horloge));
    }

    @Transactional(readOnly = true)
    Optional<Absence> lire(UUID absence) {
        return repository.lire(absence);
    }

    /** @param accord of whoever has read which sessions are planned then */
    ResultatAbsence noter(ConseillerId conseiller, FormulaireAbsence dite, @Nullable String accord) {
        var deja = repository.pendant(conseiller, dite.commence(), dite.finit());
        if (deja.isPresent()) {
            return new Refusee("du", dejaAbsent(deja.get()));
        }
        var prevues = new Doutes(seances.prevues(conseiller, dite.commence(), dite.finit()));
        if (prevues.aRelire(accord)) {
            return new Avertie(prevues);
        }
        repository.ajouter(
                Identifiants.nouveau(), conseiller, dite.premier(), dite.dernier(), dite.dureeDite(), dite.motifDit());
        journal.noter("equipe.absence", conseiller.valeur());
        return new Notee();
    }

    /** Whoever wrote the same days in the meantime: said again in words. */
    @Transactional(readOnly = true)
    Optional<String> conflit(ConseillerId conseiller, FormulaireAbsence dite) {
        return repository.pendant(conseiller, dite.commence(), dite.finit()).map(Absences::dejaAbsent);
    }

    void retirer(Absence absence) {
        if (repository.retirer(absence.id()) == 1) {
            journal.noter("equipe.absence_retiree", absence.conseiller().valeur());
        }
    }

    /**
     * Whole days, for a reason that nobody is told; within the transaction under way.
     *
     * @return nothing where the person was away already
     */
    public Optional<UUID> noterDesJours(ConseillerId conseiller, LocalDate premier, LocalDate dernier) {
        if (repository
                .pendant(conseiller, Moment.JOURNEE.debut(premier), Moment.JOURNEE.fin(dernier))
                .isPresent()) {
            return Optional.empty();
        }
        var id = Identifiants.nouveau();
        repository.ajouter(id, conseiller, premier, dernier, Moment.JOURNEE, "absence");
        return Optional.of(id);
    }

    /** It was a mistake: they come. */
    public void oublier(UUID absence) {
        repository.retirer(absence);
    }

    private static String dejaAbsent(Absence deja) {
        return MESSAGES.dire("absences.faute.deja", Map.of("nom", deja.nom(), "quand", deja.quand()));
    }
}
