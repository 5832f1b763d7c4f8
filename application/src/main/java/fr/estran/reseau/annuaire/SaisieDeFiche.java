package fr.estran.reseau.annuaire;

import fr.estran.reseau.annuaire.FicheDOrganisme.BesoinServi;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accessibilite;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Accompagnement;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Cout;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Habilitation;
import fr.estran.reseau.annuaire.ListesDAnnuaire.Langue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.ModeDeVenue;
import fr.estran.reseau.annuaire.ListesDAnnuaire.PublicAccueilli;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.OrganismeId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is typed. Each need is a field of its own ({@code besoin-impots}, {@code phrase-impots}), and so is what is said of
 * each place ({@code horaires-2}): two people, or a body and the service, may then change one each.
 */
public record SaisieDeFiche(Champs dits) {

    static final String BESOIN = "besoin-";
    static final String PHRASE = "phrase-";
    private static final String OUI = "oui";

    public static SaisieDeFiche de(FicheDOrganisme fiche) {
        var cout = fiche.cout();
        var champs = Champs.AUCUN;
        for (var servi : fiche.besoins()) {
            champs = champs.avec(BESOIN + servi.besoin(), OUI).avec(PHRASE + servi.besoin(), servi.phrase());
        }
        champs = champs.avec("publicsAccueillis", codes(fiche.publics()))
                .avec("publicsPrecision", fiche.publicsPrecision())
                .avec("cout", cout == null ? null : cout.code())
                .avec("coutPrecision", fiche.coutPrecision())
                .avec("accompagnements", codes(fiche.accompagnements()))
                .avec("modes", codes(fiche.modes()))
                .avec("venue", fiche.venue())
                .avec("aApporter", fiche.aApporter())
                .avec("accessibilites", codes(fiche.accessibilites()))
                .avec("langues", codes(fiche.langues()))
                .avec("habilitations", codes(fiche.habilitations()))
                .avec("pivot", fiche.pivot());
        for (var i = 0; i < fiche.accueils().size(); i++) {
            champs = SaisieDAccueil.de(fiche.accueils().get(i), i + 1, champs);
        }
        return new SaisieDeFiche(champs);
    }

    /** Those that are ticked. */
    List<String> besoins() {
        return dits.valeurs().keySet().stream()
                .filter(champ -> champ.startsWith(BESOIN))
                .map(champ -> champ.substring(BESOIN.length()))
                .toList();
    }

    /** Those of which something is said. */
    List<SaisieDAccueil> accueils() {
        return IntStream.rangeClosed(1, Accueil.AU_PLUS)
                .mapToObj(rang -> new SaisieDAccueil(dits, rang))
                .filter(accueil -> !accueil.vide())
                .toList();
    }

    /**
     * Of the hours, the lines that are not understood: they are kept, and whoever typed them is told.
     *
     * @param avant what the sheet said: what was told once is not told again
     */
    public List<String> incompris(Champs avant) {
        var deja = new SaisieDeFiche(avant)
                .accueils().stream()
                        .flatMap(accueil -> accueil.incompris().stream())
                        .toList();
        return accueils().stream()
                .flatMap(accueil -> accueil.incompris().stream())
                .filter(ligne -> !deja.contains(ligne))
                .distinct()
                .toList();
    }

    /** Those of the form: one more than there are. */
    public List<SaisieDAccueil> lignesDAccueil() {
        var dernier = accueils().stream().mapToInt(SaisieDAccueil::rang).max().orElse(0);
        return IntStream.rangeClosed(1, Math.min(Accueil.AU_PLUS, dernier + 1))
                .mapToObj(rang -> new SaisieDAccueil(dits, rang))
                .toList();
    }

    /** Once there is no fault left. What nobody types here stays as it was. */
    public FicheDOrganisme fiche(OrganismeId organisme, @Nullable FicheDOrganisme avant) {
        return new FicheDOrganisme(
                organisme,
                besoins().stream()
                        .map(besoin -> new BesoinServi(besoin, dit(PHRASE + besoin)))
                        .toList(),
                liste(PublicAccueilli.class, "publicsAccueillis"),
                dit("publicsPrecision"),
                Code.lire(Cout.class, dit("cout")).orElse(null),
                dit("coutPrecision"),
                liste(Accompagnement.class, "accompagnements"),
                liste(ModeDeVenue.class, "modes"),
                dit("venue"),
                dit("aApporter"),
                liste(Accessibilite.class, "accessibilites"),
                liste(Langue.class, "langues"),
                liste(Habilitation.class, "habilitations"),
                pivot(),
                accueils().stream().map(SaisieDAccueil::accueil).toList(),
                avant == null ? null : avant.verifieLe(),
                avant == null ? null : avant.retireeLe(),
                avant != null && avant.duService());
    }

    /** Figures are often set apart. */
    @Nullable String pivot() {
        var dit = dit("pivot");
        return dit == null ? null : dit.replaceAll("\\h", "");
    }

    @Nullable String dit(String champ) {
        return LectureDeSaisie.texte(dits.un(champ));
    }

    /** In the order of the list, each once. */
    private <E extends Enum<E> & Code> List<E> liste(Class<E> liste, String champ) {
        return Stream.of(liste.getEnumConstants())
                .filter(un -> dits.tous(champ).contains(un.code()))
                .toList();
    }

    static <E extends Enum<E> & Code> Optional<String> inconnu(Class<E> liste, List<String> dits) {
        return dits.stream().filter(dit -> Code.lire(liste, dit).isEmpty()).findFirst();
    }

    private static List<String> codes(List<? extends Code> dits) {
        return dits.stream().map(Code::code).toList();
    }
}
