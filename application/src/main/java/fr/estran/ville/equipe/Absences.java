package fr.estran.ville.equipe;

import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Ecriture;
import fr.estran.socle.commun.Ecriture.Avertie;
import fr.estran.socle.commun.Ecriture.Faite;
import fr.estran.socle.commun.Ecriture.Refusee;
import fr.estran.socle.commun.Identifiants;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.FormulaireAbsence.Moment;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
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
    Ecriture<UUID> noter(ConseillerId conseiller, FormulaireAbsence dite, @Nullable String accord) {
        var deja = repository.pendant(conseiller, dite.commence(), dite.finit());
        if (deja.isPresent()) {
            return new Refusee<>(Map.of("du", dejaAbsent(deja.get())));
        }
        var prevues = new Doutes(seances.prevues(conseiller, dite.commence(), dite.finit()));
        if (prevues.aRelire(accord)) {
            return new Avertie<>(prevues);
        }
        var id = Identifiants.nouveau();
        repository.ajouter(id, conseiller, dite.premier(), dite.dernier(), dite.dureeDite(), dite.motifDit());
        journal.noter("equipe.absence", conseiller.valeur());
        return new Faite<>(id);
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
        return MESSAGES.dire("absences.faute.deja", "nom", deja.nom(), "quand", deja.quand());
    }

    @Repository
    record AbsenceRepository(JdbcClient jdbc) {

        private static final String ABSENCES = """
            select
                indisponibilite.id,
                indisponibilite.conseiller_id as conseiller,
                nom_entier(conseiller) as nom,
                indisponibilite.debut,
                indisponibilite.fin,
                indisponibilite.moment,
                indisponibilite.motif
            from indisponibilite
            join conseiller on conseiller.structure_id = indisponibilite.structure_id
                and conseiller.id = indisponibilite.conseiller_id
            """;

        /** Those that are not over, the next first. */
        List<Absence> depuis(LocalDate jour) {
            return jdbc.sql(ABSENCES + """
                where indisponibilite.fin >= :jour
                order by indisponibilite.debut, conseiller.nom, conseiller.prenom, indisponibilite.id
                """)
                    .param("jour", jour)
                    .query(Absence.class)
                    .list();
        }

        Optional<Absence> lire(UUID absence) {
            return jdbc.sql(ABSENCES + "where indisponibilite.id = :id")
                    .param("id", absence)
                    .query(Absence.class)
                    .optional();
        }

        Optional<Absence> pendant(ConseillerId conseiller, LocalDateTime debut, LocalDateTime fin) {
            return jdbc.sql(ABSENCES + """
                where indisponibilite.conseiller_id = :conseiller
                    and absence_pendant(indisponibilite, :debut, :fin)
                order by indisponibilite.debut
                limit 1
                """)
                    .param("conseiller", conseiller)
                    .param("debut", debut)
                    .param("fin", fin)
                    .query(Absence.class)
                    .optional();
        }

        void ajouter(UUID id, ConseillerId conseiller, LocalDate debut, LocalDate fin, Moment moment, String motif) {
            jdbc.sql("""
                insert into indisponibilite (structure_id, id, conseiller_id, debut, fin, moment, motif, saisie)
                values (structure_courante(), :id, :conseiller, :debut, :fin, :moment, :motif, true)
                """)
                    .param("id", id)
                    .param("conseiller", conseiller)
                    .param("debut", debut)
                    .param("fin", fin)
                    .param("moment", moment)
                    .param("motif", motif)
                    .update();
        }

        int retirer(UUID absence) {
            return jdbc.sql("delete from indisponibilite where id = :id")
                    .param("id", absence)
                    .update();
        }
    }

    /** Days on which somebody of the team is away, both included; or half of one. */
    public record Absence(
            UUID id, ConseillerId conseiller, String nom, LocalDate debut, LocalDate fin, String moment, String motif) {

        private static final Messages MESSAGES = Messages.de("ville/equipe");

        /** Mardi 16 janvier 2024, le matin. */
        public String quand() {
            if (!debut.equals(fin)) {
                return MESSAGES.dire("absences.dates", "du", Jours.dire(debut), "au", Jours.dire(fin));
            }
            return moment.equals("journee")
                    ? Jours.dire(debut)
                    : Jours.dire(debut) + ", " + MESSAGES.dire("absences.pendant." + moment);
        }
    }
}
