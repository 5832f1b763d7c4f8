package fr.estran.bilan.actes;

import fr.estran.bilan.actes.Archives.Fige;
import fr.estran.bilan.actes.RapportAnnuel.TexteFige;
import fr.estran.bilan.rapport.Acte;
import fr.estran.bilan.rapport.Composition;
import fr.estran.bilan.rapport.Preparation;
import fr.estran.bilan.rapport.Preparation.Piece;
import fr.estran.socle.documents.TenueOdt;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a draft is at one moment: what the records say, what people wrote, what is known of the session. */
public record Projet(
        RapportAnnuel rapport,
        Preparation preparation,
        Composition composition,
        List<SectionOuverte> sections,
        Acte entete,
        @Nullable TenueOdt tenue) {

    /** Another one as soon as a word of the report changes, or a figure behind it. */
    public Empreinte empreinte() {
        var lu = preparation.pages(entete, composition) + preparation.chiffres() + textes();
        return Empreinte.de(lu.getBytes(StandardCharsets.UTF_8));
    }

    /** It stands on the agenda of a session that is over before it is validated. */
    public boolean seancePassee(LocalDate aujourdhui) {
        return entete.seance() != null && entete.seance().isBefore(aujourdhui);
    }

    public List<Piece> pieces() {
        return preparation.pieces(entete, composition, tenue);
    }

    /** What is kept of it once it is validated. */
    public Fige fige() {
        return new Fige(entete, preparation.chiffres(), textes(), preparation.dits(), pieces());
    }

    public Optional<Piece> document(String nom) {
        return preparation.document(nom, entete, composition, tenue);
    }

    /** Of the sections that the report has, in its order. */
    public List<TexteFige> textes() {
        var publies = preparation.textes(composition);
        return sections.stream()
                .filter(section -> publies.containsKey(section.partie().cle()))
                .map(section -> new TexteFige(
                        section.partie().cle(),
                        section.titre(),
                        section.citations().dire(section.partie().texte()),
                        publies.getOrDefault(section.partie().cle(), "")))
                .toList();
    }

    /** Sections in which something may speak of somebody, and nobody said of whom. */
    public List<SectionOuverte> sansReponse() {
        return sections.stream().filter(section -> !section.toutRepondu()).toList();
    }

    /** What was answered for what is still written. */
    public List<Repondu> repondus() {
        return sections.stream()
                .flatMap(section -> section.signales().values().stream().flatMap(Optional::stream))
                .toList();
    }

    /** Sections of which something stands in the way of an act. */
    public List<SectionOuverte> aReprendre() {
        return sections.stream()
                .filter(section -> !section.redaction().omise())
                .filter(section -> !section.vigilance().refusees().isEmpty())
                .toList();
    }
}
