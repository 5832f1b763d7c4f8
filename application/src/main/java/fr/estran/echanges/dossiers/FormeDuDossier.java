package fr.estran.echanges.dossiers;

import static java.util.stream.Collectors.toMap;

import fr.estran.socle.dossier.Fichier;
import fr.estran.socle.dossier.Porte;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** All the files that a folder may hold, by name, in the order in which their rows can be kept. */
@Component
class FormeDuDossier {

    private final Map<String, Fichier> fichiers;

    FormeDuDossier(List<Porte> portes) {
        this.fichiers = Collections.unmodifiableMap(portes.stream()
                .flatMap(porte -> porte.fichiers().stream())
                .collect(toMap(Fichier::nom, Function.identity(), (un, _) -> un, LinkedHashMap::new)));
    }

    Map<String, Fichier> fichiers() {
        return fichiers;
    }
}
