package fr.estran.ville.calendrier;

import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.vocabulaire.Structures;
import fr.estran.socle.vocabulaire.ZoneScolaire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** School holidays: those that come with Estran, for the zones whose days we know, and those that the service adds. */
@Service
@Transactional
public class CalendrierScolaire {

    private final VacancesRepository repository;
    private final Structures structures;
    private final Journal journal;
    private final Clock horloge;

    CalendrierScolaire(VacancesRepository repository, Structures structures, Journal journal, Clock horloge) {
        this.repository = repository;
        this.structures = structures;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<ZoneScolaire> zone() {
        return repository.zone().map(code -> Code.de(ZoneScolaire.class, code));
    }

    /** That of where the town is, for a town that has chosen none. */
    @Transactional(readOnly = true)
    Optional<ZoneScolaire> proposee() {
        return zone().isPresent()
                ? Optional.empty()
                : ZoneScolaire.pour(structures.courante().codeInsee());
    }

    @Transactional(readOnly = true)
    List<Vacances> toutes() {
        return repository.toutes();
    }

    /** The last day that is known of; empty where none is. */
    @Transactional(readOnly = true)
    Optional<LocalDate> jusqua() {
        return repository.toutes().stream().map(Vacances::dernierJour).max(LocalDate::compareTo);
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    /** Those that come with Estran and that the service does not have yet. */
    @Transactional(readOnly = true)
    List<Vacances> livreesDePlus() {
        var connues = repository.toutes();
        return zone().map(CalendrierScolaire::livrees).orElse(List.of()).stream()
                .filter(livree -> connues.stream().noneMatch(livree::chevauche))
                .toList();
    }

    /** A town begins with the zone of where it is, until somebody chooses another. */
    public void commencer(String codeInsee) {
        ZoneScolaire.pour(codeInsee).ifPresent(this::choisirLaZone);
    }

    /** @return how many holidays came with it */
    public int choisirLaZone(@Nullable ZoneScolaire zone) {
        repository.verrouiller();
        repository.choisirLaZone(zone == null ? null : zone.code());
        var nouvelles = livreesDePlus();
        nouvelles.forEach(repository::ajouter);
        journal.noter("vacances.zone", null);
        return nouvelles.size();
    }

    /** All of it, or nothing: what is wrong is said line by line. */
    LectureDesVacances importer(String texte) {
        repository.verrouiller();
        var lecture = LectureDesVacances.lire(texte, repository.toutes());
        if (lecture.fautes().isEmpty()) {
            lecture.lues().values().forEach(repository::ajouter);
            journal.noter("vacances.importer", null);
        }
        return lecture;
    }

    void retirer(LocalDate premierJour) {
        if (repository.retirer(premierJour) == 0) {
            throw new Introuvable();
        }
        journal.noter("vacances.retirer", null);
    }

    /** Nothing, for a zone whose days we do not have from a source that can be named. */
    static List<Vacances> livrees(ZoneScolaire zone) {
        var nom = "/calendrier/vacances-zone-" + zone.code() + ".csv";
        try (var fichier = CalendrierScolaire.class.getResourceAsStream(nom)) {
            return fichier == null
                    ? List.of()
                    : List.copyOf(LectureDesVacances.lire(LectureDesVacances.texte(fichier.readAllBytes()), List.of())
                            .lues()
                            .values());
        } catch (IOException panne) {
            throw new UncheckedIOException(panne);
        }
    }
}
