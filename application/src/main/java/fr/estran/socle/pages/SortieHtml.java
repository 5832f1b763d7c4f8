package fr.estran.socle.pages;

import fr.estran.socle.commun.EspacesInsecables;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is read gets its spaces; what is sent back by a form, or read by a script, stays as it is. */
final class SortieHtml extends OwaspHtmlTemplateOutput {

    private static final Set<String> TELS_QUELS = Set.of("title", "textarea", "script", "style", "pre", "code");

    private boolean lu = true;

    SortieHtml(TemplateOutput sortie) {
        super(sortie);
    }

    @Override
    public void setContext(String balise, @Nullable String attribut) {
        lu = attribut == null && !TELS_QUELS.contains(balise);
        super.setContext(balise, attribut);
    }

    @Override
    public void writeUserContent(@Nullable String texte) {
        super.writeUserContent(lu && texte != null ? EspacesInsecables.poser(texte) : texte);
    }
}
