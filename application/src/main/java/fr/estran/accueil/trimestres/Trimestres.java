package fr.estran.accueil.trimestres;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quarters of the service: those of its records, this one, and the next. */
@Service
@Transactional
class Trimestres {

    static final Messages M = Messages.de("accueil/trimestres");

    private final TrimestreRepository repository;
    private final Relectures relectures;
    private final Journal journal;
    private final Clock horloge;

    Trimestres(TrimestreRepository repository, Relectures relectures, Journal journal, Clock horloge) {
        this.repository = repository;
        this.relectures = relectures;
        this.journal = journal;
        this.horloge = horloge;
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    TrimestreDuProgramme courant() {
        return TrimestreDuProgramme.du(aujourdhui());
    }

    /** The public reads of this one and of the next. */
    boolean montre(TrimestreVu vu) {
        return !vu.etat().enPreparation()
                && (vu.trimestre().equals(courant())
                        || vu.trimestre().equals(courant().suivant()));
    }

    /** Before this one, the last that is over: of one that is under way not enough is known. */
    TrimestreDuProgramme dernierFini(TrimestreDuProgramme trimestre) {
        var avant = trimestre.precedent();
        return avant.periode().fin().isAfter(aujourdhui()) ? courant().precedent() : avant;
    }

    /** The last one first. Who read what is asked of those alone that are being made. */
    @Transactional(readOnly = true)
    public List<TrimestreVu> tous() {
        var connus = repository.tous(horloge.instant());
        var annonces = Stream.of(courant(), courant().suivant())
                .filter(trimestre ->
                        connus.stream().noneMatch(resume -> resume.code().equals(trimestre.code())))
                .map(Resume::vide);
        return Stream.concat(annonces, connus.stream())
                .sorted((un, autre) -> autre.code().compareTo(un.code()))
                .map(resume -> resume.etat(aujourdhui(), false).enPreparation() && resume.seances() > 0
                        ? vu(resume, relectures.parties(resume.trimestre()))
                        : vu(resume, List.of()))
                .toList();
    }

    @Transactional(readOnly = true)
    public TrimestreVu lire(TrimestreDuProgramme trimestre) {
        return vu(repository.lire(trimestre, horloge.instant()), relectures.parties(trimestre));
    }

    private TrimestreVu vu(Resume resume, List<PartieARelire> parties) {
        return new TrimestreVu(resume, resume.etat(aujourdhui(), Relectures.toutEstRelu(parties)), parties);
    }

    /**
     * Somebody decides that nothing of it waits any more.
     *
     * @return false where it is not over, or that was decided already
     */
    boolean boucler(TrimestreDuProgramme trimestre, String par) {
        repository.verrouiller();
        if (!trimestre.fini(aujourdhui()) || boucle(trimestre)) {
            return false;
        }
        repository.boucler(trimestre, aujourdhui(), par);
        journal.noter("trimestre.boucler", null);
        return true;
    }

    /** @return false where nobody has decided so */
    boolean rouvrir(TrimestreDuProgramme trimestre) {
        repository.verrouiller();
        if (!boucle(trimestre)) {
            return false;
        }
        repository.rouvrir(trimestre);
        journal.noter("trimestre.rouvrir", null);
        return true;
    }

    private boolean boucle(TrimestreDuProgramme trimestre) {
        return repository.lire(trimestre, horloge.instant()).decisions().boucle();
    }
}
