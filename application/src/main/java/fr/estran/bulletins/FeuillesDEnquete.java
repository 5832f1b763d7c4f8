package fr.estran.bulletins;

import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import fr.estran.journal.Journal;
import fr.estran.scelles.Sceau;
import fr.estran.urne.BulletinDePapier;
import fr.estran.urne.BulletinSaisi;
import fr.estran.urne.Urne;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets of a survey: each has a number, which whoever types it writes on the paper, and which is sealed with what it says. */
@Service
@Transactional
class FeuillesDEnquete {

    /** One sheet in so many is typed twice. */
    private static final int UNE_SUR = 5;

    private final Enquetes enquetes;
    private final Urne urne;
    private final SecondeSaisieRepository controles;
    private final Sceau sceau;
    private final Journal journal;

    FeuillesDEnquete(Enquetes enquetes, Urne urne, SecondeSaisieRepository controles, Sceau sceau, Journal journal) {
        this.enquetes = enquetes;
        this.urne = urne;
        this.controles = controles;
        this.sceau = sceau;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    Enquete lire(EnqueteId enquete) {
        return enquetes.lire(enquete);
    }

    @Transactional(readOnly = true)
    int prochaine(EnqueteId enquete) {
        var feuilles = urne.feuilles(enquete);
        return feuilles.isEmpty() ? 1 : feuilles.last() + 1;
    }

    @Transactional(readOnly = true)
    Optional<Bulletin> bulletin(EnqueteId enquete, int feuille) {
        return urne.feuille(enquete, feuille).map(BulletinDePapier::bulletin);
    }

    @Transactional(readOnly = true)
    SuiviDesFeuilles suivi(EnqueteId enquete) {
        var feuilles = urne.feuilles(enquete);
        var faites = controles.faits(enquete);
        var aControler = feuilles.stream()
                .filter(feuille -> aRetaper(enquete, feuille) && !faites.contains(feuille))
                .toList();
        return new SuiviDesFeuilles(feuilles, aControler, faites.size(), controles.ecarts(enquete));
    }

    /** Not noted by sheet: that somebody types is journalled as any change is, and says of no sheet when it was typed. */
    BulletinSaisi saisir(Enquete enquete, Bulletin bulletin, int feuille) {
        var saisi = urne.deposerDeLEquipe(enquete, bulletin, feuille);
        if (saisi instanceof BulletinSaisi.Deposee) {
            journal.noter("enquete.saisir", enquete.id().valeur());
        }
        return saisi;
    }

    /** @return whether it still waits */
    boolean corriger(Enquete enquete, Bulletin corrige, int feuille) {
        var faite = urne.feuille(enquete.id(), feuille)
                .filter(une -> urne.corriger(enquete, une.id(), corrige))
                .isPresent();
        if (faite) {
            journal.noter("enquete.corriger", enquete.id().valeur());
        }
        return faite;
    }

    /** It was typed again: what one chose of both is what is counted. */
    boolean controler(Enquete enquete, Bulletin retenu, int feuille, int ecarts) {
        if (ecarts > 0 && !corriger(enquete, retenu, feuille)) {
            return false;
        }
        controles.noter(enquete.id(), feuille, ecarts);
        return true;
    }

    /** The questions on which two entries of a sheet differ, in their order. */
    static List<String> ecarts(Enquete enquete, Bulletin une, Bulletin autre) {
        var differentes = new ArrayList<String>();
        for (var question : enquete.questions()) {
            if (!Objects.equals(
                    une.reponses().get(question.code()), autre.reponses().get(question.code()))) {
                differentes.add(question.code());
            }
        }
        return differentes;
    }

    /** Drawn by the server's key: whoever types a sheet does not know whether it will be typed again. */
    private boolean aRetaper(EnqueteId enquete, int feuille) {
        var tire = sceau.signer(
                ByteBuffer.allocate(Integer.BYTES).putInt(feuille).array(), "controle_d_enquete " + enquete);
        return Byte.toUnsignedInt(tire[0]) % UNE_SUR == 0;
    }
}
