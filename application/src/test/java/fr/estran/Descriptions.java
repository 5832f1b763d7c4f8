package fr.estran;

import fr.estran.socle.dossier.FicheDecrite;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All things that are described once, wherever they are. */
public final class Descriptions {

    private static final Path SOURCES = Path.of("src/main/java");

    /** Of each class whose name says so, those that it holds. */
    public static final List<FicheDecrite> TOUTES = Fichiers.sous(SOURCES, ".java").stream()
            .map(chemin ->
                    SOURCES.relativize(chemin).toString().replace(".java", "").replace('/', '.'))
            .filter(nom -> nom.matches(".*\\.DescriptionD\\w+"))
            .flatMap(Descriptions::champs)
            .filter(champ -> champ.getType() == FicheDecrite.class)
            .map(Descriptions::lire)
            .toList();

    private Descriptions() {}

    private static Stream<Field> champs(String nom) {
        try {
            return Stream.of(Class.forName(nom).getDeclaredFields());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FicheDecrite lire(Field champ) {
        try {
            champ.setAccessible(true);
            return (FicheDecrite) champ.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
