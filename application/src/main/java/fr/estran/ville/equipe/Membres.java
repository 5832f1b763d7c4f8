package fr.estran.ville.equipe;

import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Conciliation;
import fr.estran.socle.commun.ConseillerId;
import fr.estran.socle.commun.Doutes;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.PlagesSaisies;
import fr.estran.socle.droits.ConseillersConnus;
import fr.estran.socle.droits.Journal;
import fr.estran.ville.equipe.Membres.ResultatMembre.Averti;
import fr.estran.ville.equipe.Membres.ResultatMembre.Ecrit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the team is made of: arrivals, departures, hours of work. */
@Service
@Transactional
public class Membres {

    private static final Messages MESSAGES = Messages.de("ville/equipe");

    /** Nothing is planned beyond. */
    private static final LocalDateTime TOUJOURS = LocalDateTime.of(2100, 1, 1, 0, 0);

    private final MembreRepository repository;
    private final SeancesDuConseiller seances;
    private final CompetencesDuConseiller competences;
    private final Journal journal;
    private final Clock horloge;

    Membres(
            MembreRepository repository,
            SeancesDuConseiller seances,
            CompetencesDuConseiller competences,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.seances = seances;
        this.competences = competences;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Those who have not left. */
    @Transactional(readOnly = true)
    public List<ConseillersConnus.Conseiller> enPoste() {
        var jour = aujourdhui();
        return repository.tous().stream()
                .filter(membre -> membre.enPosteLe(jour))
                .map(Membre::connu)
                .toList();
    }

    @Transactional(readOnly = true)
    List<Membre> tous() {
        return repository.tous();
    }

    @Transactional(readOnly = true)
    Membre lire(ConseillerId membre) {
        return repository.lire(membre).orElseThrow(Introuvable::new);
    }

    @Transactional(readOnly = true)
    Champs champs(ConseillerId membre) {
        return repository.dire(membre);
    }

    @Transactional(readOnly = true)
    Champs heures(ConseillerId membre) {
        return PlagesSaisies.de(repository.horaires(membre)).champs();
    }

    /** @param accord of whoever has read who that person may be already */
    ResultatMembre accueillir(Champs dits, @Nullable String accord) {
        repository.seReserver();
        var id = ConseillerId.nouveau();
        var deja = deja(repository.semblables(id, dits));
        return ecrire(id, dits, new Averti(deja, List.of()), accord, "equipe.arrivee");
    }

    /**
     * Of those that the sheet was like already, nobody is warned again.
     *
     * @param accord of whoever has read who that person may be already, and which sessions are planned after the last day
     */
    ResultatMembre modifier(ConseillerId membre, Conciliation dite, @Nullable String accord) {
        repository.seReserver();
        verrouiller(membre);
        var actuels = champs(membre);
        dite.verifier(actuels);
        var dits = dite.ecrits();
        var semblables = new ArrayList<>(repository.semblables(membre, dits));
        semblables.removeAll(repository.semblables(membre, actuels));
        var apresDepart = LectureDeSaisie.jour(dits.un("sortie"))
                .map(depart -> seances.prevues(membre, depart.plusDays(1).atStartOfDay(), TOUJOURS))
                .orElse(List.of());
        return ecrire(membre, dits, new Averti(deja(semblables), apresDepart), accord, "equipe.modifier");
    }

    private ResultatMembre ecrire(
            ConseillerId membre, Champs dits, Averti averti, @Nullable String accord, String acte) {
        if (averti.doutes().aRelire(accord)) {
            return averti;
        }
        repository.ecrire(membre, dits);
        journal.noter(acte, membre.valeur());
        return new Ecrit(membre);
    }

    private List<Carte.Ligne> deja(List<Membre> semblables) {
        var jour = aujourdhui();
        return semblables.stream()
                .map(autre -> new Carte.Ligne(
                        MESSAGES.dire("membres.doute.deja", "nom", autre.nomComplet(), "parti", !autre.enPosteLe(jour)),
                        "/equipe/conseillers/" + autre.id()))
                .toList();
    }

    void fixerLesHoraires(ConseillerId membre, Conciliation dite) {
        verrouiller(membre);
        dite.verifier(heures(membre));
        repository.remplacerLesHoraires(membre, PlagesSaisies.de(dite.ecrits()).plages());
        journal.noter("equipe.horaires", membre.valeur());
    }

    private void verrouiller(ConseillerId membre) {
        if (!repository.verrouiller(membre)) {
            throw new Introuvable();
        }
    }

    @Transactional(readOnly = true)
    List<CompetencesDuConseiller.Theme> competences(ConseillerId membre) {
        return competences.themes(membre);
    }

    /** What is ticked now and was not, and the other way round: whatever somebody else has ticked meanwhile stays. */
    void fixerLesCompetences(ConseillerId membre, Set<String> avant, Set<String> coches) {
        verrouiller(membre);
        competences.ajouter(membre, sans(coches, avant));
        competences.retirer(membre, sans(avant, coches));
        journal.noter("equipe.competences", membre.valeur());
    }

    private static Set<String> sans(Set<String> uns, Set<String> autres) {
        return uns.stream().filter(code -> !autres.contains(code)).collect(Collectors.toSet());
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** What comes of a member's sheet that is written. */
    sealed interface ResultatMembre {

        record Ecrit(ConseillerId membre) implements ResultatMembre {}

        /**
         * Nothing was written yet.
         *
         * @param deja who that person may be already
         * @param seances planned with them after their last day
         */
        record Averti(List<Carte.Ligne> deja, List<Carte.Ligne> seances) implements ResultatMembre {

            Doutes doutes() {
                return new Doutes(Stream.concat(deja.stream(), seances.stream()).toList());
            }
        }
    }

    /** Which themes somebody of the team is at ease with: told by the module that has the themes. */
    public interface CompetencesDuConseiller {

        /** @param sien whether that person can run it */
        record Theme(String code, String libelle, boolean sien) {}

        /** Those that the service has, in the order in which it shows them. */
        List<Theme> themes(ConseillerId conseiller);

        void ajouter(ConseillerId conseiller, Set<String> themes);

        void retirer(ConseillerId conseiller, Set<String> themes);
    }
}
