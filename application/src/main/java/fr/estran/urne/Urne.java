package fr.estran.urne;

import fr.estran.enquetes.Bulletin;
import fr.estran.enquetes.Enquete;
import fr.estran.enquetes.EnqueteId;
import fr.estran.enquetes.Enquetes;
import fr.estran.journal.Journal;
import fr.estran.scelles.Sceau;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ballot box. A form that is in it is sealed, and names nobody; that somebody answered stands apart, as a mark that leads to no link
 * without the server's key. One that comes while the count runs is counted, or refused.
 */
@Service
@Transactional
public class Urne {

    /** What became of a form that came by a link. */
    public enum Depot {
        DEPOSE,
        /** That link brought one already; the first stays. */
        DEJA_VENU,
        /** It came too early, or after the last day, or after the count. */
        CLOSE
    }

    private static final int OCTETS_D_EMPREINTE = 32;

    private final UrneRepository repository;
    private final DepouilleRepository comptes;
    private final Enquetes enquetes;
    private final Sceau sceau;
    private final Journal journal;
    private final Clock horloge;

    Urne(
            UrneRepository repository,
            DepouilleRepository comptes,
            Enquetes enquetes,
            Sceau sceau,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.comptes = comptes;
        this.enquetes = enquetes;
        this.journal = journal;
        this.sceau = sceau;
        this.horloge = horloge;
    }

    /** @param voix whose link it is, as only the server's key makes it of an invitation: never the link, nor the invitation */
    public Depot deposer(Enquete enquete, Bulletin bulletin, byte[] voix) {
        return deposer(enquete, bulletin, voix, vu -> vu.ouverte() && !vu.fermee());
    }

    /** Told to staff, also after the last day, as paper is. @param voix drawn by the page: sent twice, it is one form */
    public Depot deposerAuTelephone(Enquete enquete, Bulletin bulletin, byte[] voix) {
        return deposer(enquete, bulletin, voix, UrneRepository.Verrou::ouverte);
    }

    private Depot deposer(Enquete enquete, Bulletin bulletin, byte[] voix, Predicate<UrneRepository.Verrou> permis) {
        if (repository
                .entrouvrir(enquete.id(), horloge.instant())
                .filter(permis)
                .isEmpty()) {
            return Depot.CLOSE;
        }
        if (!repository.marquer(enquete.id(), marque(enquete.id(), voix))) {
            return Depot.DEJA_VENU;
        }
        repository.deposer(BulletinId.auHasard(), enquete.id(), sceller(enquete, new PliScelle(null, bulletin)));
        return Depot.DEPOSE;
    }

    /**
     * Typed by staff, also after the last day: paper comes late.
     *
     * @param feuille the number of its sheet
     */
    public BulletinSaisi deposerDeLEquipe(Enquete enquete, Bulletin bulletin, int feuille) {
        if (!repository
                .ouvrir(enquete.id(), horloge.instant())
                .map(UrneRepository.Verrou::ouverte)
                .orElse(false)) {
            return new BulletinSaisi.Close();
        }
        var deja = feuille(enquete.id(), feuille);
        if (deja.isPresent()) {
            return new BulletinSaisi.FeuilleDejaLa(deja.get().id());
        }
        var id = BulletinId.auHasard();
        repository.deposer(id, enquete.id(), sceller(enquete, new PliScelle(feuille, bulletin)));
        return new BulletinSaisi.Deposee(id);
    }

    /**
     * Once, and for good. The forms are no more, nor the marks of links, nor who answered on paper: what remains is told by the tables.
     * Of fewer than eleven, nothing is counted: they wait on.
     *
     * @param perdus how many that do not open somebody gives up knowingly: of more, nothing is counted
     */
    public IssueDuCompte compter(EnqueteId enquete, int perdus) {
        var verrou = repository.ouvrir(enquete, horloge.instant());
        if (verrou.filter(UrneRepository.Verrou::ouverte).isEmpty()) {
            return new IssueDuCompte.Close();
        }
        int attendus = repository.enAttente(enquete);
        var bulletins = plis(enquete).map(ouvert -> ouvert.pli().bulletin()).toList();
        int illisibles = attendus - bulletins.size();
        if (illisibles > perdus) {
            return new IssueDuCompte.Illisibles(bulletins.size(), illisibles);
        }
        if (bulletins.size() < CroisementGroupe.SEUIL) {
            return new IssueDuCompte.TropPeu(bulletins.size());
        }
        comptes.ecrire(enquete, Depouille.de(enquetes.lire(enquete), bulletins));
        clore(enquete, bulletins.size(), illisibles, illisibles == 0 ? "enquete.compter" : "enquete.compter_en_partie");
        return new IssueDuCompte.Comptee(bulletins.size(), illisibles);
    }

    /**
     * One gives up what they say, and keeps how many they were. Of eleven or more as of fewer: nothing of them is counted.
     *
     * @param perdus as of a count
     */
    public IssueDuCompte renoncer(EnqueteId enquete, int perdus) {
        var verrou = repository.ouvrir(enquete, horloge.instant());
        if (verrou.filter(UrneRepository.Verrou::ouverte).isEmpty()) {
            return new IssueDuCompte.Close();
        }
        int lisibles = lisibles(enquete);
        int illisibles = repository.enAttente(enquete) - lisibles;
        if (illisibles > perdus) {
            return new IssueDuCompte.Illisibles(lisibles, illisibles);
        }
        clore(enquete, lisibles, illisibles, "enquete.renoncer");
        return new IssueDuCompte.Comptee(lisibles, illisibles);
    }

    private void clore(EnqueteId enquete, int repondants, int illisibles, String acte) {
        repository.vider(enquete);
        enquetes.noterLeCompte(enquete, repondants, illisibles, LocalDate.now(horloge));
        journal.noter(acte, enquete.valeur());
    }

    @Transactional(readOnly = true)
    public int enAttente(EnqueteId enquete) {
        return repository.enAttente(enquete);
    }

    /** As many as the count would find: fewer than those that wait, where the key of the server has changed. */
    @Transactional(readOnly = true)
    public int lisibles(EnqueteId enquete) {
        return (int) plis(enquete).count();
    }

    /** Whether a link was used, asked for those who are to be reminded; false of all once the forms are counted. */
    @Transactional(readOnly = true)
    public Predicate<byte[]> dejaVenues(EnqueteId enquete) {
        var marques = repository.marques(enquete).stream().map(ByteBuffer::wrap).collect(Collectors.toSet());
        return voix -> marques.contains(ByteBuffer.wrap(marque(enquete, voix)));
    }

    /** The numbers of the sheets that were typed. */
    @Transactional(readOnly = true)
    public SortedSet<Integer> feuilles(EnqueteId enquete) {
        return plis(enquete)
                .map(Ouvert::pli)
                .flatMap(pli -> Stream.ofNullable(pli.feuille()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was typed of a sheet, for whoever holds it in hand. */
    @Transactional(readOnly = true)
    public Optional<BulletinDePapier> feuille(EnqueteId enquete, int numero) {
        return plis(enquete)
                .filter(ouvert -> Integer.valueOf(numero).equals(ouvert.pli().feuille()))
                .map(ouvert -> new BulletinDePapier(ouvert.id(), ouvert.pli().bulletin()))
                .findFirst();
    }

    /** False where it waits no more, or was never of paper: what came by a link is opened by nobody before the count. */
    public boolean corriger(Enquete enquete, BulletinId id, Bulletin corrige) {
        if (!repository
                .ouvrir(enquete.id(), horloge.instant())
                .map(UrneRepository.Verrou::ouverte)
                .orElse(false)) {
            return false;
        }
        return repository
                .contenu(enquete.id(), id)
                .flatMap(contenu -> ouvrir(enquete.id(), contenu))
                .filter(pli -> pli.feuille() != null)
                .map(pli -> sceller(enquete, new PliScelle(pli.feuille(), corrige)))
                .map(contenu -> {
                    repository.remplacer(id, contenu);
                    return true;
                })
                .orElse(false);
    }

    private record Ouvert(BulletinId id, PliScelle pli) {}

    private Stream<Ouvert> plis(EnqueteId enquete) {
        return repository.lire(enquete).stream()
                .flatMap(ligne -> ouvrir(enquete, ligne.contenu()).map(pli -> new Ouvert(ligne.id(), pli)).stream());
    }

    private byte[] sceller(Enquete enquete, PliScelle pli) {
        if (pli.bulletin().vide()) {
            throw new IllegalArgumentException("an empty form is no answer");
        }
        return sceau.sceller(pli.octets(enquete), contexte(enquete.id()));
    }

    /** Empty where the server has another key than it had, or where the row is damaged: it does not hold up the others. */
    private Optional<PliScelle> ouvrir(EnqueteId enquete, byte[] contenu) {
        try {
            return Optional.of(PliScelle.lire(sceau.ouvrir(contenu, contexte(enquete))));
        } catch (IllegalStateException autreCle) {
            return Optional.empty();
        }
    }

    private static String contexte(EnqueteId enquete) {
        return "bulletin " + enquete;
    }

    /** Once more, so that what stands in the database opens nothing where the voice itself is asked for. */
    private byte[] marque(EnqueteId enquete, byte[] voix) {
        if (voix.length < OCTETS_D_EMPREINTE) {
            throw new IllegalArgumentException("a voice that can be guessed");
        }
        return sceau.signer(voix, "voix " + enquete);
    }
}
