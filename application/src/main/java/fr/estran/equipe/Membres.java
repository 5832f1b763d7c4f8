package fr.estran.equipe;

import fr.estran.acteurs.ConseillersConnus;
import fr.estran.commun.Champs;
import fr.estran.commun.Conciliation;
import fr.estran.commun.ConseillerId;
import fr.estran.commun.Introuvable;
import fr.estran.commun.PlagesSaisies;
import fr.estran.equipe.ResultatAbsence.Avertie;
import fr.estran.equipe.ResultatAbsence.Notee;
import fr.estran.journal.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the team is made of: arrivals, departures, hours of work. */
@Service
@Transactional
public class Membres {

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
        return FormulaireMembre.de(lire(membre)).champs();
    }

    @Transactional(readOnly = true)
    Champs heures(ConseillerId membre) {
        return PlagesSaisies.de(repository.horaires(membre)).champs();
    }

    ConseillerId accueillir(FormulaireMembre dit) {
        var id = ConseillerId.nouveau();
        repository.ecrire(id, dit);
        journal.noter("equipe.arrivee", id.valeur());
        return id;
    }

    /** @param accord of whoever has read which sessions are planned after the last day */
    ResultatMembre modifier(ConseillerId membre, Conciliation dite, @Nullable String accord) {
        verrouiller(membre);
        if (dite.devancee(champs(membre))) {
            return new ResultatMembre.Devance();
        }
        var dit = FormulaireMembre.de(dite.ecrits());
        var depart = dit.dernier();
        if (depart.isPresent()) {
            var avertie =
                    new Avertie(seances.prevues(membre, depart.get().plusDays(1).atStartOfDay(), TOUJOURS));
            if (!avertie.seances().isEmpty() && !avertie.accord().equals(accord)) {
                return avertie;
            }
        }
        repository.ecrire(membre, dit);
        journal.noter("equipe.modifier", membre.valeur());
        return new Notee();
    }

    /** @return false, and nothing is written, where somebody else has written them since they were shown */
    boolean fixerLesHoraires(ConseillerId membre, Conciliation dite) {
        verrouiller(membre);
        if (dite.devancee(heures(membre))) {
            return false;
        }
        repository.remplacerLesHoraires(membre, PlagesSaisies.de(dite.ecrits()).plages());
        journal.noter("equipe.horaires", membre.valeur());
        return true;
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
        lire(membre);
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
}
