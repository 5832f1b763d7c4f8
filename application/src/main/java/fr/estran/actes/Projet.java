package fr.estran.actes;

import fr.estran.bilan.Acte;
import fr.estran.bilan.Piece;
import fr.estran.bilan.Preparation;
import fr.estran.bilan.Redaction;
import fr.estran.documents.ModeleOdt;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a draft is at one moment: what the records say, what people wrote, what is known of the session. */
public record Projet(
        RapportAnnuel rapport,
        Preparation preparation,
        List<SectionOuverte> sections,
        Acte entete,
        @Nullable ModeleOdt modele) {

    /** Another one as soon as a word of the report changes, or a figure behind it. */
    public Empreinte empreinte() {
        var lu = preparation.pages(entete, redactions()) + preparation.chiffres();
        return Empreinte.de(lu.getBytes(StandardCharsets.UTF_8));
    }

    public List<Piece> pieces() {
        return preparation.pieces(entete, redactions(), modele);
    }

    Optional<Piece> document(String nom) {
        return preparation.document(nom, entete, redactions(), modele);
    }

    /** Of the sections that the report has, in its order. */
    public List<TexteFige> textes() {
        var publies = preparation.textes(redactions());
        return sections.stream()
                .filter(section -> publies.containsKey(section.partie().cle()))
                .map(section -> new TexteFige(
                        section.partie().cle(),
                        section.partie().titre(),
                        section.partie().texte(),
                        publies.getOrDefault(section.partie().cle(), "")))
                .toList();
    }

    private Map<String, Redaction> redactions() {
        var redactions = new TreeMap<String, Redaction>();
        for (var section : sections) {
            if (section.ecrit() != null) {
                redactions.put(section.partie().cle(), section.ecrit().redaction());
            }
        }
        return redactions;
    }
}
