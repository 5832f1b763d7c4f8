package fr.estran.parole.enquetes;

import fr.estran.parole.enquetes.Ouverture.IssueDuCompte;
import fr.estran.parole.enquetes.PlisOuverts.PliScelle;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.secrets.Sceau;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ballot box. Links are drawn together and stand in it as digests that name nobody; what is answered is sealed for two keys that are on
 * paper. Nothing in it is opened before the count. One that comes while the count runs is counted, or refused.
 *
 * <p>Rule: links of a survey.
 */
@Service
@Transactional
public class Urne {

    /** What became of a form. */
    public enum Depot {
        DEPOSE,
        /** That link, or that page, brought one already; the first stays. */
        DEJA_VENU,
        /** That number is on another sheet that was typed. */
        FEUILLE_DEJA_LA,
        /** It came too early, or after the last day, or after the count. */
        CLOSE
    }

    /** Enough that nobody guesses one, and that a text message stays short. */
    private static final int OCTETS_D_UN_LIEN = 16;

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

    /** So many links, all written at once in the order of their digests: nothing tells which of them one gives to whom. */
    public List<String> tirerLesLiens(EnqueteId enquete, int nombre) {
        var liens = IntStream.range(0, nombre)
                .mapToObj(_ -> Sceau.jeton(OCTETS_D_UN_LIEN))
                .toList();
        repository.reserver(enquete, liens.stream().map(Urne::empreinte).toList());
        return liens;
    }

    @Transactional(readOnly = true)
    public Optional<LienTire> lien(String jeton) {
        return repository.lien(empreinte(jeton));
    }

    /** It is sealed into the row of its link: that row and this answer are one, and neither tells of whom. */
    public Depot deposer(Enquete enquete, Bulletin bulletin, String jeton) {
        if (repository
                .entrouvrir(enquete.id(), horloge.instant())
                .filter(vu -> vu.ouverte() && !vu.fermee())
                .isEmpty()) {
            return Depot.CLOSE;
        }
        return repository.repondre(enquete.id(), empreinte(jeton), PliScelle.sceller(enquete, bulletin))
                ? Depot.DEPOSE
                : Depot.DEJA_VENU;
    }

    /** Typed by the team, also after the last day. @param page drawn with it: sent twice, it is one form */
    public Depot deposerAuTelephone(Enquete enquete, Bulletin bulletin, String page) {
        if (close(enquete.id())) {
            return Depot.CLOSE;
        }
        return repository.deposer(enquete.id(), empreinte(page), null, PliScelle.sceller(enquete, bulletin))
                ? Depot.DEPOSE
                : Depot.DEJA_VENU;
    }

    /** Typed by the team, also after the last day: paper comes late. @param feuille the number of its sheet */
    public Depot deposerLaFeuille(Enquete enquete, Bulletin bulletin, int feuille, String page) {
        if (close(enquete.id())) {
            return Depot.CLOSE;
        }
        var la = repository.feuille(enquete.id(), feuille);
        if (la.isPresent()) {
            return la.get().equals(empreinte(page)) ? Depot.DEJA_VENU : Depot.FEUILLE_DEJA_LA;
        }
        return repository.deposer(enquete.id(), empreinte(page), feuille, PliScelle.sceller(enquete, bulletin))
                ? Depot.DEPOSE
                : Depot.DEJA_VENU;
    }

    /** Nobody reads again what was typed of a sheet: it is typed anew, whole. False where it waits no more. */
    public boolean remplacer(Enquete enquete, Bulletin bulletin, int feuille) {
        return !close(enquete.id())
                && repository.remplacer(enquete.id(), feuille, PliScelle.sceller(enquete, bulletin));
    }

    private boolean close(EnqueteId enquete) {
        return repository
                .ouvrir(enquete, horloge.instant())
                .filter(UrneRepository.Verrou::ouverte)
                .isEmpty();
    }

    @Transactional(readOnly = true)
    public ReponsesEnAttente enAttente(EnqueteId enquete) {
        return repository.enAttente(enquete);
    }

    /** The numbers of the sheets that were typed. */
    @Transactional(readOnly = true)
    public SortedSet<Integer> feuilles(EnqueteId enquete) {
        return new TreeSet<>(repository.feuilles(enquete));
    }

    /** Once, and for good: the forms and the links are no more, what remains is told by the tables. Or nothing was touched. */
    public IssueDuCompte compter(EnqueteId id, Ouverture ouverture) {
        if (close(id)) {
            return new IssueDuCompte.Close();
        }
        var enquete = enquetes.lire(id);
        var refus = ouverture.refus(enquete);
        if (refus.isPresent()) {
            return refus.get();
        }
        var depouillement = PlisOuverts.de(enquete, repository.lire(id), ouverture, sceau);
        if (depouillement.illisibles() > ouverture.perdus()) {
            return new IssueDuCompte.Illisibles(depouillement.illisibles());
        }
        if (!depouillement.dicible(ouverture.sansLesLiens())) {
            return new IssueDuCompte.TropPeu(depouillement.sansLesLiens());
        }
        var bulletins = depouillement.bulletins(ouverture.sansLesLiens());
        int illisibles = depouillement.illisibles();
        comptes.ecrire(id, Depouille.de(enquete, bulletins));
        clore(id, bulletins.size(), illisibles, illisibles == 0 ? "enquete.compter" : "enquete.compter_en_partie");
        return new IssueDuCompte.Comptee(bulletins.size(), illisibles);
    }

    /** One gives up what they say, and keeps how many they were: too few came, or a key is lost. Nobody reads them. */
    public IssueDuCompte renoncer(EnqueteId enquete) {
        if (close(enquete)) {
            return new IssueDuCompte.Close();
        }
        int attendus = repository.enAttente(enquete).total();
        clore(enquete, 0, attendus, "enquete.renoncer");
        return new IssueDuCompte.Comptee(0, attendus);
    }

    private void clore(EnqueteId enquete, int repondants, int illisibles, String acte) {
        repository.vider(enquete);
        enquetes.noterLeCompte(enquete, repondants, illisibles, LocalDate.now(horloge));
        journal.noter(acte, enquete.valeur());
    }

    /** Chance made it: there is nothing to guess. */
    private static String empreinte(String jeton) {
        return HexFormat.of().formatHex(Sceau.empreinte(jeton));
    }
}
