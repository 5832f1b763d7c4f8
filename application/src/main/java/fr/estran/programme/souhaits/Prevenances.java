package fr.estran.programme.souhaits;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.themes.Thematique;
import fr.estran.ville.themes.Thematiques;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Tell me": asked for apart from the wish, during a consultation, and kept with a name until the person is told. What is
 * sensitive is kept until the consultation ends, and no longer.
 *
 * <p>Rule: to be told of a theme.
 */
@Service
@Transactional
public class Prevenances {

    private static final int MOIS = 12;

    private final ConsultationRepository consultations;
    private final PrevenirRepository repository;
    private final PersonneQuiParleRepository personnes;
    private final Thematiques thematiques;
    private final Journal journal;
    private final Clock horloge;

    Prevenances(
            ConsultationRepository consultations,
            PrevenirRepository repository,
            PersonneQuiParleRepository personnes,
            Thematiques thematiques,
            Journal journal,
            Clock horloge) {
        this.consultations = consultations;
        this.repository = repository;
        this.personnes = personnes;
        this.thematiques = thematiques;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** @return whether it is open: else nothing is kept */
    public boolean demander(ConsultationId id, UsagerId usager, Collection<String> themes) {
        var aujourdhui = LocalDate.now(horloge);
        var consultation = consultations.verrouiller(id);
        if (!consultation.ouverte(aujourdhui)) {
            return false;
        }
        var personne = personnes.lire(usager).id();
        var demandables = consultations.themes(id);
        thematiques.toutes().stream()
                .filter(theme -> themes.contains(theme.code()) && demandables.contains(theme.code()))
                .map(theme -> new APrevenir(personne, theme.code(), aujourdhui, fin(theme, consultation, aujourdhui)))
                .forEach(repository::noter);
        return true;
    }

    /** The last day on which a name would be kept beside that theme. */
    static LocalDate fin(Thematique theme, ConsultationDesSouhaits consultation, LocalDate depuis) {
        return theme.sensible() ? consultation.ferme() : depuis.plusMonths(MOIS);
    }

    public Lecture<DemandesParTheme> parTheme() {
        return repository.parTheme();
    }

    @Transactional(readOnly = true)
    public List<APrevenir> toutes() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    public List<APrevenir> de(UsagerId usager) {
        return repository.de(usager);
    }

    /** They were told, or want it no more: nothing of it is left. */
    public void oublier(UsagerId usager, String theme) {
        if (repository.oublier(personnes.lire(usager).fiches(), theme) == 0) {
            throw new Introuvable();
        }
        journal.noter("consultation.prevenir", null);
    }

    /** Who asks to be told, whichever of their records they are found by. */
    @Repository
    record PersonneQuiParleRepository(JdbcClient jdbc) {

        PersonneQuiParle lire(UsagerId usager) {
            var gardee = jdbc.sql("""
                select coalesce(fiche.conserve_id, nomme.id) as id
                from usager nomme
                left join fiche_conservee fiche
                    on fiche.structure_id = nomme.structure_id and fiche.absorbe_id = nomme.id
                where nomme.id = :usager
                """)
                    .param("usager", usager)
                    .query(UsagerId.class)
                    .optional()
                    .orElseThrow(Introuvable::new);
            return new PersonneQuiParle(
                    gardee,
                    Stream.concat(Stream.of(gardee), absorbees(gardee).stream()).toList());
        }

        private List<UsagerId> absorbees(UsagerId gardee) {
            return jdbc.sql("select absorbe_id from fiche_conservee where conserve_id = :gardee")
                    .param("gardee", gardee)
                    .query(UsagerId.class)
                    .list();
        }

        /** Somebody of the register: the record that stands, and all their records. */
        record PersonneQuiParle(UsagerId id, List<UsagerId> fiches) {

            PersonneQuiParle {
                fiches = List.copyOf(fiches);
            }
        }
    }
}
