package fr.estran.ville.territoire;

import static fr.estran.ville.territoire.DescriptionDeQuartier.QUARTIER;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.dossier.ApercuDeFusion;
import fr.estran.socle.dossier.DeuxEnUn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two districts that are one, known by their codes. */
@Service
@Transactional
class FusionDesQuartiers extends DeuxEnUn<String> {

    private final QuartierRepository repository;
    private final List<AttacheAuQuartier> attaches;

    FusionDesQuartiers(QuartierRepository repository, List<AttacheAuQuartier> attaches, Outils outils) {
        super(QUARTIER, String.class, "quartier.reunir", outils);
        this.repository = repository;
        this.attaches = attaches;
    }

    @Transactional(readOnly = true)
    List<Quartier> autres(String code) {
        return repository.tous().stream()
                .filter(autre -> !autre.code().equals(code))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public ApercuDeFusion apercu(String garde, String absorbe) {
        var suites = attaches.stream()
                .flatMap(attache -> attache.enMots(absorbe).stream())
                .toList();
        return new ApercuDeFusion(
                repository.lire(garde).orElseThrow(Introuvable::new).nom(),
                repository.lire(absorbe).orElseThrow(Introuvable::new).nom(),
                suites);
    }

    /** In the order of the database, as all that locks several. */
    @Override
    protected void verrouiller(List<String> deux) {
        repository.verrouiller(deux);
    }

    @Override
    protected void suivre(String de, String vers) {
        attaches.forEach(attache -> attache.suivre(de, vers));
    }
}
