package fr.estran.accueil.trimestres;

import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.EmpreinteDeFormulaire;
import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.droits.DroitDeRegard;
import fr.estran.socle.droits.Identite;
import fr.estran.socle.droits.Journal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each counsellor reads their own sessions; whoever answers for the service reads any. */
@Service
@Transactional
class Relectures {

    private final TrimestreRepository trimestres;
    private final RelectureRepository repository;
    private final Journal journal;
    private final Clock horloge;

    Relectures(TrimestreRepository trimestres, RelectureRepository repository, Journal journal, Clock horloge) {
        this.trimestres = trimestres;
        this.repository = repository;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<PartieARelire> parties(TrimestreDuProgramme trimestre) {
        return repository.parties(trimestre);
    }

    /** Whether there is something to read, and all of it was, and is what was read. */
    static boolean toutEstRelu(List<PartieARelire> parties) {
        return !parties.isEmpty() && parties.stream().allMatch(PartieARelire::relue);
    }

    /** What all parts say together, for whoever says at once that they have read them. */
    static String empreinte(List<PartieARelire> parties) {
        return EmpreinteDeFormulaire.de(
                parties.stream().map(PartieARelire::empreinte).toList().toString());
    }

    static boolean peutRelire(Identite qui, PartieARelire partie) {
        return DroitDeRegard.RELECTURE_DE_TOUS.ouverte(qui.roles())
                || partie.conseiller() != null && partie.conseiller().equals(qui.conseiller());
    }

    /**
     * @param cle of one part, or of all
     * @param vue what it said when it was shown to whoever has read it
     * @return false where it says something else by now: nobody has read that
     * @throws Introuvable where there is no such part, or it is for others to read
     */
    boolean noter(TrimestreDuProgramme trimestre, Identite qui, String cle, String vue) {
        var dites = nommees(trimestre, qui, cle);
        var maintenant = cle.equals(PartieARelire.TOUT)
                ? empreinte(dites)
                : dites.getFirst().empreinte();
        if (!maintenant.equals(vue)) {
            return false;
        }
        dites.forEach(partie -> repository.noter(trimestre, partie, LocalDate.now(horloge), qui.nom()));
        journal.noter("trimestre.relire", null);
        return true;
    }

    /**
     * They say that they have not read it after all.
     *
     * @throws Introuvable where there is no such part, or it is for others to read
     */
    void oublier(TrimestreDuProgramme trimestre, Identite qui, String cle) {
        nommees(trimestre, qui, cle).forEach(partie -> repository.oublier(trimestre, partie));
        journal.noter("trimestre.relecture_reprise", null);
    }

    /** One after the other: what was read is what is written down. */
    private List<PartieARelire> nommees(TrimestreDuProgramme trimestre, Identite qui, String cle) {
        trimestres.verrouiller();
        var dites = repository.parties(trimestre).stream()
                .filter(partie -> cle.equals(PartieARelire.TOUT) || partie.cle().equals(cle))
                .toList();
        if (dites.isEmpty() || !dites.stream().allMatch(partie -> peutRelire(qui, partie))) {
            throw new Introuvable();
        }
        return dites;
    }
}
