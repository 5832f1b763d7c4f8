package fr.estran.socle.documents;

import static fr.estran.socle.documents.ModeleRefuse.exiger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What is kept of a model beside its styles: the pictures that these show, all of them read. A link that is clicked leads
 * to a page or to a letter; any other is refused.
 */
final class PartiesOdt {

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
