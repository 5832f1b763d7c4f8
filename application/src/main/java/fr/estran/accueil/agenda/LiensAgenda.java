package fr.estran.accueil.agenda;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import fr.estran.socle.secrets.Tentatives;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links by which calendars read. Each is shown once, when it is made; whoever guesses is slowed down. */
@Service
@Transactional
class LiensAgenda {

    private static final String ESSAI = "lien-agenda";

    /** What comes of a link that is read. */
    sealed interface Lecture {

        record Lue(String calendrier) implements Lecture {}

        record Inconnue() implements Lecture {}

        record TropDEssais() implements Lecture {}
    }

    private final LienAgendaRepository repository;
    private final AgendaDeConseiller agenda;
    private final Tentatives tentatives;
    private final Journal journal;
    private final Clock horloge;

    LiensAgenda(
            LienAgendaRepository repository,
            AgendaDeConseiller agenda,
            Tentatives tentatives,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.agenda = agenda;
        this.tentatives = tentatives;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<LocalDate> depuis(UUID compte) {
        return repository.depuis(compte);
    }

    /** @param origine the address that it comes from */
    Lecture lire(String jeton, String origine) {
        if (tentatives.compter(ESSAI, jeton, origine).isPresent()) {
            return new Lecture.TropDEssais();
        }
        var conseiller = repository.conseiller(Sceau.empreinte(jeton));
        if (conseiller.isEmpty()) {
            return new Lecture.Inconnue();
        }
        tentatives.effacer(ESSAI, jeton, origine);
        return new Lecture.Lue(agenda.calendrier(conseiller.get()));
    }

    /** A new link, in place of the one that there was. */
    String creer(UUID compte) {
        var jeton = Sceau.jeton();
        repository.remplacer(compte, Sceau.empreinte(jeton), horloge.instant());
        journal.noter("agenda.lien_creer", compte);
        return jeton;
    }

    /** @throws Introuvable when that account has none */
    void retirer(UUID compte) {
        if (repository.retirer(compte) == 0) {
            throw new Introuvable();
        }
        journal.noter("agenda.lien_retirer", compte);
    }
}
