package fr.estran.socle.documents;

import static fr.estran.socle.documents.ModeleRefuse.exiger;

import fr.estran.socle.documents.ModeleRefuse.EndroitDeRefus;
import fr.estran.socle.documents.ModeleRefuse.RaisonDeRefus;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A town's own model of document: its styles, its headers and footers, the pictures in these. What it says is left out,
 * and so is what we do not know; what would act is refused.
 */
public final class ModeleOdt {

    private final PagesOdt pages;
    private final TenueOdt tenue;

    private ModeleOdt(PagesOdt pages, SequencedMap<String, byte[]> parties) {
        this.pages = pages;
        this.tenue = new TenueOdt(pages.largeur(), pages.premiere(), parties);
    }

    /** Of the parts of a file, those that we know, once nothing in them is refused. */
    static ModeleOdt verifier(Map<String, byte[]> archive) throws ModeleRefuse {
        var styles = StylesOdt.lire("styles.xml", archive.getOrDefault("styles.xml", new byte[0]));
        var contenu = StylesOdt.lire("content.xml", archive.getOrDefault("content.xml", new byte[0]));
        ControleOdt.sansCommande(contenu);
        ControleOdt.sansCommande(styles);
        ControleOdt.sansObjet(styles);
        StylesOdt.depouiller(styles);
        var pages = new PagesOdt(styles, contenu);
        var parties = PartiesOdt.de(styles, archive);
        StylesOdt.completer(styles, TenueOdt.styles());
        TitresOdt.tenir(styles);
        parties.put("styles.xml", StylesOdt.ecrire(styles));
        return new ModeleOdt(pages, parties);
    }

    /** The page on which a report begins, as the town calls it. */
    public String premierePage() {
        return pages.premiereMontree();
    }

    /** The pages whose headers and footers no report will show: it never comes to them. */
    public List<String> pagesLaissees() {
        return pages.laissees();
    }

    public TenueOdt tenue() {
        return tenue;
    }

    /** Whatever a town does with its texts, no word of a heading is cut, and no heading or caption is last on its page. */
    static final class TitresOdt {

        private static final Pattern TITRES = Pattern.compile("Title|Subtitle|Caption|Heading.*");
        private static final String ENTETES = "Table_20_Heading";

        private TitresOdt() {}

        static void tenir(Document styles) {
            for (var style : StylesOdt.elements(styles, StylesOdt.STYLE, "style")) {
                var nom = style.getAttributeNS(StylesOdt.STYLE, "name");
                boolean titre = TITRES.matcher(nom).matches();
                if (titre) {
                    proprietes(style, "paragraph-properties")
                            .setAttributeNS(StylesOdt.FO, "fo:keep-with-next", "always");
                }
                if (titre || nom.equals(ENTETES)) {
                    proprietes(style, "text-properties").setAttributeNS(StylesOdt.FO, "fo:hyphenate", "false");
                }
            }
        }

        /** Those of the paragraph come first, those of its letters after. */
        private static Element proprietes(Element style, String nom) {
            return StylesOdt.enfants(style).stream()
                    .filter(enfant -> enfant.getLocalName().equals(nom))
                    .findFirst()
                    .orElseGet(() -> {
                        var neuves = style.getOwnerDocument().createElementNS(StylesOdt.STYLE, "style:" + nom);
                        style.insertBefore(neuves, nom.startsWith("paragraph") ? style.getFirstChild() : null);
                        return neuves;
                    });
        }
    }

    /**
     * What is kept of a model beside its styles: the pictures that these show, all of them read. A link that is clicked leads
     * to a page or to a letter; any other is refused.
     */
    static final class PartiesOdt {

        private static final Set<String> A_CLIQUER = Set.of("a", "area-rectangle", "area-circle", "area-polygon");
        private static final Set<String> IMAGES =
                Set.of("image", "background-image", "fill-image", "list-level-style-image");
        private static final Pattern PERMIS = Pattern.compile("(?i)(https?://|mailto:)[^\\s\\p{Cntrl}]+");

        private final SequencedMap<String, byte[]> gardees = new LinkedHashMap<>();
        private final ImagesRecues recues = new ImagesRecues();
        private final Map<String, byte[]> archive;

        private PartiesOdt(Map<String, byte[]> archive) {
            this.archive = archive;
        }

        static SequencedMap<String, byte[]> de(Document styles, Map<String, byte[]> archive) throws ModeleRefuse {
            var parties = new PartiesOdt(archive);
            for (var element : StylesOdt.elements(styles, "*", "*")) {
                for (var attribut : StylesOdt.attributs(element)) {
                    if (attribut.getLocalName().equals("href")
                            && !attribut.getValue().isEmpty()) {
                        parties.suivre(element, attribut);
                    }
                }
            }
            return parties.gardees;
        }

        private void suivre(Element element, Attr lien) throws ModeleRefuse {
            var endroit = EndroitsOdt.de(element, lien.getValue());
            if (A_CLIQUER.contains(element.getLocalName())) {
                exiger(PERMIS.matcher(lien.getValue()).matches(), RaisonDeRefus.LIEN_INTERDIT, endroit);
                return;
            }
            var nom = lien.getValue().replaceFirst("^\\./", "");
            var octets = archive.get(nom);
            if (octets == null || !IMAGES.contains(element.getLocalName())) {
                throw new ModeleRefuse(RaisonDeRefus.LIEN_EXTERIEUR, endroit);
            }
            if (!gardees.containsKey(nom)) {
                exiger(recues.accepte(nom, octets), RaisonDeRefus.IMAGE, new EndroitDeRefus.Partie(nom));
                gardees.put(nom, octets);
            }
        }
    }

    /** Pictures that come from outside: PNG or JPEG by their names, by their first bytes, and by being read to the end. */
    static final class ImagesRecues {

        /** Four pages of A4 as a printer has them; a small file may announce a thousand million points. */
        private static final long POINTS = 40_000_000;

        /** What is looked at of a picture: reading it all needs no more memory than this side, squared. */
        private static final int COTE = 500;

        private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

        /** One folder, plain letters: no name that two programs would read in two ways. */
        private static final Pattern NOM = Pattern.compile("[A-Za-z][A-Za-z0-9]*/[A-Za-z0-9_-]+\\.(?i:png|jpe?g)");

        private long reste = POINTS;

        boolean accepte(String nom, byte[] octets) {
            if (!NOM.matcher(nom).matches()) {
                return false;
            }
            return nom.toLowerCase(Locale.ROOT).endsWith(".png")
                    ? lisible("png", PNG, octets)
                    : lisible("jpeg", JPEG, octets);
        }

        private boolean lisible(String format, byte[] signature, byte[] octets) {
            if (!commence(octets, signature)) {
                return false;
            }
            var lecteur = ImageIO.getImageReadersByFormatName(format).next();
            try (var flux = new MemoryCacheImageInputStream(new ByteArrayInputStream(octets))) {
                lecteur.setInput(flux);
                return tientDansLeReste(lecteur) && lue(lecteur);
            } catch (IOException | RuntimeException illisible) {
                return false;
            } finally {
                lecteur.dispose();
            }
        }

        private boolean tientDansLeReste(ImageReader lecteur) throws IOException {
            reste -= (long) lecteur.getWidth(0) * lecteur.getHeight(0);
            return reste >= 0;
        }

        /** The colours of a printer are not drawn on a screen: of a JPEG, what is read is the dots themselves. */
        private static boolean lue(ImageReader lecteur) throws IOException {
            var pas = 1 + Math.max(lecteur.getWidth(0), lecteur.getHeight(0)) / COTE;
            var demande = lecteur.getDefaultReadParam();
            demande.setSourceSubsampling(pas, pas, 0, 0);
            return (lecteur.canReadRaster() ? lecteur.readRaster(0, demande) : lecteur.read(0, demande)) != null;
        }

        private static boolean commence(byte[] octets, byte[] signature) {
            return octets.length > signature.length
                    && Arrays.equals(octets, 0, signature.length, signature, 0, signature.length);
        }
    }
}
