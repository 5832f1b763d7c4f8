package fr.estran.ville.territoire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.dossier.DeuxEnUnRepository;
import fr.estran.socle.dossier.DeuxEnUnRepository.Chose;
import fr.estran.socle.droits.Journal;
import fr.estran.socle.pages.ApercuDeFusion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two districts that are one, as {@link FusionDesLieux} does of venues. */
@Service
@Transactional
class FusionDesQuartiers {

    static final Chose CHOSE = new Chose("quartier", "code", "fusionne_dans", Set.of());

    private final QuartierRepository repository;
    private final DeuxEnUnRepository fusions;
    private final List<AttacheAuQuartier> attaches;
    private final Journal journal;
    private final Clock horloge;

    FusionDesQuartiers(
            QuartierRepository repository,
            DeuxEnUnRepository fusions,
            List<AttacheAuQuartier> attaches,
            Journal journal,
            Clock horloge) {
        this.repository = repository;
        this.fusions = fusions;
        this.attaches = attaches;
        this.journal = journal;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    List<Quartier> autres(String code) {
        return repository.tous().stream()
                .filter(autre -> !autre.code().equals(code))
                .toList();
    }

    @Transactional(readOnly = true)
    ApercuDeFusion apercu(String garde, String absorbe) {
        var suites = attaches.stream()
                .flatMap(attache -> attache.enMots(absorbe).stream())
                .toList();
        return new ApercuDeFusion(
                repository.lire(garde).orElseThrow(Introuvable::new).nom(),
                repository.lire(absorbe).orElseThrow(Introuvable::new).nom(),
                suites);
    }

    /** @return false where what would follow is no longer what was read */
    boolean reunir(String garde, String absorbe, String accord) {
        repository.seReserver();
        if (garde.equals(absorbe)) {
            throw new Introuvable();
        }
        repository.verrouiller(List.of(garde, absorbe));
        if (!apercu(garde, absorbe).accord().equals(accord)) {
            return false;
        }
        suivre(absorbe, garde);
        fusions.reunir(CHOSE, absorbe, garde, LocalDate.now(horloge));
        journal.noter("quartier.reunir", null);
        return true;
    }

    /** An older folder may have named again those that went. */
    void rejouer() {
        fusions.rejouer(CHOSE, LocalDate.now(horloge));
        fusions.reunis(CHOSE, String.class).forEach(reuni -> suivre(reuni.de(), reuni.vers()));
    }

    private void suivre(String de, String vers) {
        attaches.forEach(attache -> attache.suivre(de, vers));
        fusions.suivre(CHOSE, de, vers);
    }
}
