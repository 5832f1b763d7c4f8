package fr.estran.documents;

import fr.estran.documents.Largeurs.Papier;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * A town's own model of document: its styles, its headers and footers, the pictures in these. What it says is left out,
 * and so is what we do not know; what would act is refused.
 */
public final class ModeleOdt {

    private final SequencedMap<String, byte[]> parties;
    private final PagesOdt pages;

    private ModeleOdt(SequencedMap<String, byte[]> parties, PagesOdt pages) {
        this.parties = parties;
        this.pages = pages;
    }

    static ModeleOdt verifier(Map<String, byte[]> archive) throws ModeleRefuse {
        var styles = StylesOdt.lire("styles.xml", archive.getOrDefault("styles.xml", new byte[0]));
        var contenu = StylesOdt.lire("content.xml", archive.getOrDefault("content.xml", new byte[0]));
        ControleOdt.sansCommande(contenu);
        ControleOdt.sansCommande(styles);
        ControleOdt.sansObjet(styles);
        StylesOdt.depouiller(styles);
        var pages = new PagesOdt(styles, contenu);
        var parties = PartiesOdt.de(styles, archive);
        StylesOdt.completer(styles);
        TitresOdt.tenir(styles);
        parties.put("styles.xml", StylesOdt.ecrire(styles));
        return new ModeleOdt(parties, pages);
    }

    /** The page on which a report begins, as the town calls it. */
    public String premierePage() {
        return pages.premiereMontree();
    }

    /** The pages whose headers and footers no report will show: it never comes to them. */
    public List<String> pagesLaissees() {
        return pages.laissees();
    }

    Papier papier() {
        return Papier.ville(pages.largeur());
    }

    Map<String, byte[]> parties() {
        return parties;
    }

    /** Our first paragraph asks for our own first page: here it asks for that of the model. */
    String habiller(String contenu) {
        var premiere = pages.premiere();
        return contenu.replace(
                " style:master-page-name=\"Premiere\"",
                premiere == null ? "" : " style:master-page-name=\"" + echapper(premiere) + "\"");
    }

    private static String echapper(String nom) {
        return nom.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
