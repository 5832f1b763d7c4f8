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
        return connus.get(structure, _ -> ZoneId.of(repository.fuseau()));
    }

    void oublier(StructureId structure) {
        connus.invalidate(structure);
    }
}
