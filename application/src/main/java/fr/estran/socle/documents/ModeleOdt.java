package fr.estran.socle.documents;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

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
}
