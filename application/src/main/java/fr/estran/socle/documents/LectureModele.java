package fr.estran.socle.documents;

import static fr.estran.socle.documents.ModeleRefuse.exiger;

import fr.estran.socle.documents.ModeleRefuse.EndroitDeRefus;
import fr.estran.socle.documents.ModeleRefuse.RaisonDeRefus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** What came of reading a file that should be a model of document. */
public sealed interface LectureModele {

    static LectureModele de(byte[] fichier) {
        try {
            return new Lu(ModeleOdt.verifier(ArchiveOdt.ouvrir(fichier)));
        } catch (ModeleRefuse refus) {
            return new Refuse(refus.raison, refus.endroit);
        }
    }

    record Lu(ModeleOdt modele) implements LectureModele {}

    /** Why, and where to look: nothing is asked of people that they could not find in their own document. */
    record Refuse(RaisonDeRefus raison, EndroitDeRefus endroit) implements LectureModele {

        public Refuse(RaisonDeRefus raison) {
            this(raison, new EndroitDeRefus.Fichier());
        }
    }

    /** Opens an archive that comes from outside: what it unfolds into is counted as it unfolds, whatever it announces. */
    static final class ArchiveOdt {

        private static final int PARTIES = 1000;
        private static final int OCTETS = 30 << 20;
        private static final String TYPE = "application/vnd.oasis.opendocument.text";

        private static final Pattern MACROS = Pattern.compile("(?i)(Basic|Scripts|Dialogs)/");

        private ArchiveOdt() {}

        static Map<String, byte[]> ouvrir(byte[] fichier) throws ModeleRefuse {
            var parties = new LinkedHashMap<String, byte[]>();
            int reste = OCTETS;
            try (var zip = new ZipInputStream(new ByteArrayInputStream(fichier))) {
                for (var entree = zip.getNextEntry(); entree != null; entree = zip.getNextEntry()) {
                    var nom = entree.getName();
                    exiger(permis(nom), RaisonDeRefus.CHEMIN_INTERDIT, new EndroitDeRefus.Partie(nom));
                    exiger(parties.size() < PARTIES, RaisonDeRefus.TROP_GROS);
                    var contenu = lire(zip, reste);
                    reste -= contenu.length;
                    if (!entree.isDirectory()) {
                        exiger(
                                parties.put(nom, contenu) == null,
                                RaisonDeRefus.ILLISIBLE,
                                new EndroitDeRefus.Partie(nom));
                    }
                }
            } catch (IOException | IllegalArgumentException illisible) {
                throw new ModeleRefuse(RaisonDeRefus.ILLISIBLE, new EndroitDeRefus.Fichier());
            }
            exiger(texte(parties, "mimetype").startsWith(TYPE), RaisonDeRefus.PAS_UN_ODT);
            exiger(!texte(parties, "META-INF/manifest.xml").contains("encryption-data"), RaisonDeRefus.CHIFFRE);
            exiger(parties.containsKey("styles.xml") && parties.containsKey("content.xml"), RaisonDeRefus.PAS_UN_ODT);
            for (var nom : parties.keySet()) {
                exiger(!MACROS.matcher(nom).lookingAt(), RaisonDeRefus.MACROS, new EndroitDeRefus.Partie(nom));
            }
            return parties;
        }

        private static byte[] lire(ZipInputStream zip, int reste) throws IOException, ModeleRefuse {
            var contenu = new ByteArrayOutputStream();
            var tampon = new byte[8192];
            for (int lus = zip.read(tampon); lus >= 0; lus = zip.read(tampon)) {
                contenu.write(tampon, 0, lus);
                exiger(contenu.size() <= reste, RaisonDeRefus.TROP_GROS);
            }
            return contenu.toByteArray();
        }

        private static boolean permis(String nom) {
            return !nom.isEmpty()
                    && !nom.startsWith("/")
                    && nom.indexOf('\\') < 0
                    && nom.indexOf(':') < 0
                    && !("/" + nom + "/").contains("/../");
        }

        private static String texte(Map<String, byte[]> parties, String nom) {
            return new String(parties.getOrDefault(nom, new byte[0]), StandardCharsets.UTF_8);
        }
    }
}
