package fr.estran.socle.tableurs;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import fr.estran.socle.tableurs.FeuilleRefusee.RefusDeFeuille;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through an entry before the library does, with the parser that the library has, so that both see the same: whatever it is
 * called, a sheet may stand in it, or texts. Looked for is all that makes a reader take memory without end.
 */
final class ControleXml {

    /** The widest column of a spreadsheet, XFD, has three letters; the library makes room up to where a cell says to be. */
    private static final int LETTRES = 3;

    private static final int CELLULES = 26 * 26 * 26 + 26 * 26 + 26;

    /** What one row may take, all of its cells together: the library holds it whole. */
    static final long RANGEE = 16L * 1024 * 1024;

    private static final int PROFONDEUR = 500;

    /** A parser holds each name that it met. */
    private static final int NOMS = 10_000;

    /** What the library holds in memory, all of it, as long as it reads: texts, formats, lists of what is in the file. */
    private static final Set<String> RETENUS =
            Set.of("si", "numFmt", "xf", "sheet", "definedName", "Relationship", "Override", "Default");

    private static final Set<String> ECRITURES = Set.of("UTF-8", "US-ASCII", "ISO-8859-1");

    private static final XMLInputFactory FABRIQUE = fabrique();

    private final OctetsMesures octets;
    private final long textes;
    private final Set<String> noms = new HashSet<>();

    private int profondeur;
    private int profondeurDeLaRangee;
    private long debutDeLaRangee;
    private int cellules;
    private boolean deNombre;
    private int profondeurDuNombre;
    private int chiffres;
    private boolean lue;
    private boolean retenue;

    private ControleXml(OctetsMesures octets, long textes) {
        this.octets = octets;
        this.textes = textes;
    }

    private static XMLInputFactory fabrique() {
        var fabrique = new InputFactoryImpl();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return fabrique;
    }

    /**
     * To the end of the entry, be it XML or not.
     *
     * @param textes in bytes, of what will be held in memory
     * @return how many of them there are
     */
    static long parcourir(OctetsMesures octets, long textes, boolean xml) throws IOException, FeuilleRefusee {
        var controle = new ControleXml(octets, textes);
        try {
            controle.parcourir();
        } catch (XMLStreamException | RuntimeException e) {
            octets.verifier();
            if (xml || controle.lue) {
                throw new FeuilleRefusee(RefusDeFeuille.ABIME);
            }
        }
        octets.finir();
        return controle.retenue ? octets.sortis() : 0;
    }

    private void parcourir() throws XMLStreamException, FeuilleRefusee {
        var xml = FABRIQUE.createXMLStreamReader(octets);
        if (xml.getEncoding() != null && !ECRITURES.contains(xml.getEncoding())) {
            throw new FeuilleRefusee(RefusDeFeuille.ABIME);
        }
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> ouvrir(xml);
                case XMLStreamReader.END_ELEMENT -> fermer();
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> compterLesChiffres(xml);
                default -> {}
            }
        }
    }

    private void ouvrir(XMLStreamReader xml) throws FeuilleRefusee {
        refuserSi(++profondeur > PROFONDEUR, RefusDeFeuille.ABIME);
        retenirLesNoms(xml);
        var nom = xml.getLocalName();
        switch (nom) {
            case "row" -> {
                lue = true;
                if (profondeurDeLaRangee == 0) {
                    profondeurDeLaRangee = profondeur;
                    debutDeLaRangee = octets.sortis();
                    cellules = 0;
                }
            }
            case "c" -> controlerLaCellule(xml);
            case "v" -> {
                if (deNombre && profondeurDuNombre == 0) {
                    profondeurDuNombre = profondeur;
                    chiffres = 0;
                }
            }
            default -> {
                if (!retenue && RETENUS.contains(nom)) {
                    retenue = true;
                    lue = true;
                    refuserSi(octets.sortis() > textes, RefusDeFeuille.TROP_GROS);
                    octets.borner(textes);
                }
            }
        }
    }

    private void fermer() throws FeuilleRefusee {
        if (profondeurDeLaRangee > 0) {
            refuserSi(octets.sortis() - debutDeLaRangee > RANGEE, RefusDeFeuille.CELLULE_TROP_LONGUE);
            profondeurDeLaRangee = profondeur == profondeurDeLaRangee ? 0 : profondeurDeLaRangee;
        }
        profondeurDuNombre = profondeur == profondeurDuNombre ? 0 : profondeurDuNombre;
        profondeur--;
    }

    private void controlerLaCellule(XMLStreamReader xml) throws FeuilleRefusee {
        var adresse = XmlOds.attribut(xml, "r");
        int lettres = 0;
        for (int i = 0; i < adresse.length(); i++) {
            lettres += Character.isLetter(adresse.charAt(i)) ? 1 : 0;
        }
        refuserSi(lettres > LETTRES || ++cellules > CELLULES, RefusDeFeuille.TROP_DE_COLONNES);
        var type = XmlOds.attribut(xml, "t");
        deNombre = type.isEmpty() || type.equals("n");
    }

    /** It takes the square of its length to make a number of digits. */
    private void compterLesChiffres(XMLStreamReader xml) throws FeuilleRefusee {
        if (profondeurDuNombre > 0) {
            chiffres += xml.getTextLength();
            refuserSi(chiffres > Cellule.CHIFFRES, RefusDeFeuille.ABIME);
        }
    }

    private void retenirLesNoms(XMLStreamReader xml) throws FeuilleRefusee {
        noms.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            noms.add(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            noms.add("xmlns:" + xml.getNamespacePrefix(i));
        }
        refuserSi(noms.size() > NOMS, RefusDeFeuille.ABIME);
    }

    private static void refuserSi(boolean hostile, RefusDeFeuille refus) throws FeuilleRefusee {
        if (hostile) {
            throw new FeuilleRefusee(refus);
        }
    }
}
