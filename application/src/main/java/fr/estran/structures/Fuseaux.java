package fr.estran.structures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.estran.commun.FuseauDesVilles;
import fr.estran.commun.StructureId;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The zone of each town: asked at each reading of the clock, read from the database once a minute at most. */
@Component
class Fuseaux implements FuseauDesVilles {

    /** Of a town that is being made, and is not written yet. */
    private static final ZoneId D_AVANT = Contree.METROPOLE.fuseau();

    private final StructureRepository repository;
    private final Cache<StructureId, ZoneId> connus = Caffeine.newBuilder()
            .maximumSize(1000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    Fuseaux(StructureRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional(readOnly = true)
    public ZoneId de(StructureId structure) {
        var connu = connus.getIfPresent(structure);
        if (connu != null) {
            return connu;
        }
        var lu = repository.fuseau().map(ZoneId::of);
        lu.ifPresent(fuseau -> connus.put(structure, fuseau));
        return lu.orElse(D_AVANT);
    }

    void oublier(StructureId structure) {
        connus.invalidate(structure);
    }
}
