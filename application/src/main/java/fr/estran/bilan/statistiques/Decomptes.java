package fr.estran.bilan.statistiques;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.StructureCourante;
import fr.estran.socle.commun.StructureId;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDeLaVille;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Figures are kept in memory as long as the records that they count have not changed: the database says so, and any
 * number of instances may be asked.
 */
@Component
class Decomptes {

    /** In figures: about 100 bytes each. */
    private static final long AU_PLUS = 300_000;

    /** What is written while an older version of the application still runs might not be seen by the newer. */
    private static final Duration AU_PLUS_LONGTEMPS = Duration.ofMinutes(30);

    private record Cle(StructureId structure, Periode periode, Selection selection) {}

    private record Noms(String version, Nomenclature nomenclature) {}

    private final IndicateurRepository repository;
    private final NomenclatureRepository nomenclatures;
    private final FormesDeLaVille formes;
    private final Quartiers quartiers;
    private final Cache<Cle, Decompte> connus = Caffeine.newBuilder()
            .maximumWeight(AU_PLUS)
            .<Cle, Decompte>weigher((_, decompte) -> 100 + decompte.taille())
            .expireAfterWrite(AU_PLUS_LONGTEMPS)
            .build();

    private final Cache<StructureId, Noms> noms = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(AU_PLUS_LONGTEMPS)
            .build();

    Decomptes(
            IndicateurRepository repository,
            NomenclatureRepository nomenclatures,
            FormesDeLaVille formes,
            Quartiers quartiers) {
        this.repository = repository;
        this.nomenclatures = nomenclatures;
        this.formes = formes;
        this.quartiers = quartiers;
    }

    Decompte decompte(Periode periode, Selection selection) {
        var structure = StructureCourante.siConnue();
        if (structure.isEmpty()) {
            return repository.compter(periode, selection);
        }
        var cle = new Cle(structure.get(), periode, selection);
        var version = repository.version(periode);
        var connu = connus.getIfPresent(cle);
        if (connu != null && connu.version().equals(version)) {
            return connu;
        }
        var compte = repository.compter(periode, selection);
        connus.put(cle, compte);
        return compte;
    }

    boolean inconnusPossibles(Periode periode) {
        return repository.inconnusPossibles(periode);
    }

    Optional<Periode> releves() {
        return repository.releves();
    }

    void oublier() {
        connus.invalidateAll();
    }

    /** What the town calls its kinds and its parts is asked each time: no record changes with it. */
    Lexique lexique() {
        return new Lexique(formes.lire(), quartiers.decoupage());
    }

    Nomenclature nomenclature() {
        return noms().avec(lexique());
    }

    private Nomenclature noms() {
        var structure = StructureCourante.siConnue();
        var version = nomenclatures.version();
        var connus = structure.map(noms::getIfPresent);
        if (connus.isPresent() && connus.get().version().equals(version)) {
            return connus.get().nomenclature();
        }
        var nomenclature = nomenclatures.lire();
        structure.ifPresent(id -> noms.put(id, new Noms(version, nomenclature)));
        return nomenclature;
    }
}
