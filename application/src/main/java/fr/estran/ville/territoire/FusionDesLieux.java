package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeLieu.CHOSE;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.DeuxEnUnRepository;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.pages.ApercuDeFusion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Two spellings of one venue become one: all that named the one names the other, in one transaction, and the totals stay. What
 * was frozen is not touched. The row of the one that went is kept, for an old folder of records that still names it.
 */
@Service
@Transactional
class FusionDesLieux {

    private static final Messages MESSAGES = Messages.de("ville/territoire");

    private final TenueRepository lieux;
    private final QuartierRepository quartiers;
    private final FusionDesLieuxRepository repository;
    private final DeuxEnUnRepository fusions;
    private final List<AttacheAuLieu> attaches;
    private final Journal journal;
    private final Clock horloge;

    FusionDesLieux(
            TenueRepository lieux,
            QuartierRepository quartiers,
            FusionDesLieuxRepository repository,
            DeuxEnUnRepository fusions,
            List<AttacheAuLieu> attaches,
            Journal journal,
            Clock horloge) {
        this.lieux = lieux;
        this.quartiers = quartiers;
        this.repository = repository;
        this.fusions = fusions;
        this.attaches = attaches;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    Optional<LieuId> garde(LieuId lieu) {
        return fusions.garde(CHOSE, lieu, LieuId.class);
    }

    /** Those that could be a venue under another name; those that look like it first. */
    @Transactional(readOnly = true)
    List<Lieu> autres(Lieu lieu) {
        return lieux.tous().stream()
                .filter(autre -> !autre.id().equals(lieu.id()) && seReunissent(lieu, autre))
                .sorted((a, b) -> Boolean.compare(MemeLieu.que(b.nom(), lieu.nom()), MemeLieu.que(a.nom(), lieu.nom())))
                .toList();
    }

    @Transactional(readOnly = true)
    ApercuDeFusion apercu(LieuId garde, LieuId absorbe) {
        var suites = new ArrayList<String>();
        attaches.forEach(attache -> suites.addAll(attache.enMots(absorbe)));
        compter("fusion.haltes", lieux.haltes(absorbe).size(), suites);
        compter("fusion.salles", repository.salles(absorbe), suites);
        compter("fusion.fermetures", repository.fermetures(absorbe), suites);
        return new ApercuDeFusion(lire(garde).nom(), lire(absorbe).nom(), suites);
    }

    /** @return false where what would follow is no longer what was read */
    boolean reunir(LieuId garde, LieuId absorbe, String accord) {
        quartiers.seReserver();
        lieux.seReserver();
        if (garde.equals(absorbe)) {
            throw new Introuvable();
        }
        for (var id : garde.compareTo(absorbe) < 0 ? List.of(garde, absorbe) : List.of(absorbe, garde)) {
            var _ = lieux.verrouiller(id).orElseThrow(Introuvable::new);
        }
        if (lire(garde).retireLe() != null || !seReunissent(lire(garde), lire(absorbe))) {
            throw new Introuvable();
        }
        if (!apercu(garde, absorbe).accord().equals(accord)) {
            return false;
        }
        suivre(absorbe, garde);
        repository.prendreLesOuvertures(absorbe, garde);
        repository.completer(absorbe, garde);
        fusions.reunir(CHOSE, absorbe, garde, LocalDate.now(horloge));
        repository.deplacerLesHaltes();
        journal.noter("lieu.reunir", garde.valeur());
        return true;
    }

    /** An older folder may have named again those that went. */
    void rejouer() {
        fusions.rejouer(CHOSE, LocalDate.now(horloge));
        repository.deplacerLesHaltes();
        fusions.reunis(CHOSE, LieuId.class).forEach(reuni -> suivre(reuni.de(), reuni.vers()));
    }

    /** A bus is not one of the places where it stops, nor where another does. */
    private static boolean seReunissent(Lieu un, Lieu autre) {
        return !(un.mobile() && autre.halteDe() != null) && !(autre.mobile() && un.halteDe() != null);
    }

    private void suivre(LieuId de, LieuId vers) {
        repository.deplacerLesSalles(de, vers);
        attaches.forEach(attache -> attache.suivre(de, vers));
        repository.oublierLesSalles(de);
        repository.deplacerLesFermetures(de, vers);
        fusions.suivre(CHOSE, de, vers);
    }

    private Lieu lire(LieuId lieu) {
        return lieux.lire(lieu).orElseThrow(Introuvable::new);
    }

    private static void compter(String cle, int n, List<String> suites) {
        if (n > 0) {
            suites.add(MESSAGES.dire(cle, Map.of("n", n)));
        }
    }
}
