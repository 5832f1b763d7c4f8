package fr.estran.socle.droits;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;

/** All controllers as they are written, without the application: those of a demonstration too. */
final class Controleurs {

    static final List<Class<?>> TOUS = lire();

    private Controleurs() {}

    private static List<Class<?>> lire() {
        var recherche = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(MetadataReader type) {
                return type.getAnnotationMetadata().isAnnotated(Controller.class.getName());
            }
        };
        return recherche.findCandidateComponents("fr.estran").stream()
                .<Class<?>>map(trouve -> ClassUtils.resolveClassName(requireNonNull(trouve.getBeanClassName()), null))
                .toList();
    }
}
