package handover.io.intake;

import static handover.io.intake.Role.CLAIMS;
import static handover.io.intake.Role.FLAT;
import static handover.io.intake.Role.SITES;
import static handover.io.intake.Role.SOURCES;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a column can hold, with the names that people give such columns in English and French.
public enum Field {
    NAME(
            of(SITES, FLAT),
            "name",
            "nom",
            "site",
            "base",
            "camp",
            "place",
            "lieu",
            "localite",
            "location",
            "sitename",
            "nomdusite",
            "emplacement",
            "title",
            "titre"),
    NAME_FR(of(SITES, FLAT), "namefr", "nomfr", "nomfrancais", "frenchname"),
    LAT(of(SITES, FLAT), "lat", "latitude", "y"),
    LON(of(SITES, FLAT), "lon", "lng", "long", "longitude", "x"),
    COORDINATES(
            of(SITES, FLAT),
            "coordinates",
            "coords",
            "coordonnees",
            "latlon",
            "latlong",
            "position",
            "gps"),
    SITE(of(CLAIMS), "site", "siteid", "base", "camp", "lieu", "place", "name", "nom"),
    DATE(
            of(CLAIMS, FLAT),
            "date",
            "day",
            "jour",
            "when",
            "quand",
            "handoverdate",
            "datehandover",
            "dateretrocession",
            "datetransfert",
            "handover",
            "retrocession",
            "restitution",
            "end",
            "fin"),
    CLAIM_KIND(
            of(CLAIMS, FLAT),
            "claimkind",
            "kind",
            "event",
            "evenement",
            "what",
            "quoi",
            "status",
            "statut",
            "type",
            "nature"),
    SOURCE(of(CLAIMS, FLAT), "source", "sourceid", "src", "reference"),
    TEXT(
            of(CLAIMS, FLAT),
            "text",
            "paraphrase",
            "texte",
            "description",
            "summary",
            "resume",
            "details"),
    TEXT_FR(of(CLAIMS, FLAT), "textfr", "paraphrasefr", "textefr", "descriptionfr"),
    ID(of(SITES, SOURCES, CLAIMS, FLAT), "id", "identifier", "identifiant", "code"),
    PUBLISHER(
            of(SOURCES),
            "publisher",
            "editeur",
            "media",
            "outlet",
            "organisation",
            "organization",
            "newspaper",
            "journal",
            "name",
            "nom"),
    TITLE(of(SOURCES), "title", "titre", "headline"),
    AUTHOR(of(SOURCES), "author", "auteur", "byline"),
    ISSUED(
            of(SOURCES, FLAT),
            "issued",
            "published",
            "dayofissue",
            "dateofissue",
            "publication",
            "publicationdate",
            "dateofpublication",
            "datepublication",
            "publie",
            "parution",
            "dateparution",
            "datedeparution"),
    URL(of(SOURCES, FLAT), "url", "link", "lien", "web", "adresse", "address"),
    LANGUAGE(of(SOURCES), "language", "langue", "lang"),
    VOICE(of(SOURCES), "voice", "voix", "speaker"),
    SOURCE_KIND(of(SOURCES), "sourcekind", "kind", "type", "genre", "nature"),
    RELIABILITY(of(SOURCES), "reliability", "fiabilite", "grade", "admiralty"),
    RELIABILITY_WHY(of(SOURCES), "reliabilitywhy", "fiabilitepourquoi", "reason", "raison"),
    ARTICLE(of(SOURCES), "article", "articlefile", "file", "fichier"),
    REGION(of(SITES, FLAT), "region", "province", "admin1", "area", "departement", "state", "etat"),
    ROLE(of(SITES, FLAT), "role", "function", "fonction", "usage"),
    CONTINGENTS(
            of(SITES, FLAT),
            "contingents",
            "contingent",
            "troops",
            "units",
            "unit",
            "troupes",
            "unites"),
    SITE_KIND(of(SITES, FLAT), "sitekind", "kind", "type", "genre", "categorie", "category"),
    PRECISION(of(SITES, FLAT), "precision"),
    POINT(of(SITES, FLAT), "point", "pointis"),
    COORDINATE_SOURCE(of(SITES), "coordinatesource", "sourcedescoordonnees"),
    VARIANTS(of(SITES, FLAT), "variants", "variantes", "othernames", "autresnoms", "aliases"),
    CERTAINTY(of(CLAIMS, FLAT), "certainty", "certitude"),
    CREDIBILITY(of(CLAIMS), "credibility", "credibilite"),
    CREDIBILITY_WHY(of(CLAIMS), "credibilitywhy", "credibilitepourquoi", "reason", "raison"),
    QUOTE(of(CLAIMS), "quote", "verbatim", "citation"),
    GLOSS(of(CLAIMS), "gloss", "translation", "traduction"),
    NTH(of(CLAIMS), "nth"),
    CLOSED(of(CLAIMS), "closed", "fermes"),
    OF(of(CLAIMS), "of", "sur"),
    NOTE(
            of(SITES, SOURCES, FLAT),
            "note",
            "notes",
            "remark",
            "remarks",
            "remarque",
            "remarques",
            "comment",
            "comments",
            "commentaire",
            "observations");

    /// The fields of each role, in the order in which they are asked for.
    static final Map<Role, List<Field>> BY_ROLE =
            Arrays.stream(Role.values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(),
                                    role ->
                                            Arrays.stream(values())
                                                    .filter(field -> field.roles.contains(role))
                                                    .toList()));

    private final Set<Role> roles;
    private final List<String> names;

    Field(Set<Role> roles, String... names) {
        this.roles = roles;
        this.names = List.of(names);
    }

    private static Set<Role> of(Role first, Role... rest) {
        return EnumSet.of(first, rest);
    }

    /// What the command line calls it: `claim_kind`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What columns with this in them are called, the likeliest first, in [Words#plain] form.
    List<String> names() {
        return names;
    }

    /// The field that a word names in a table of some role; null if none is named so.
    public static @Nullable Field named(Role role, String word) {
        String plain = Words.plain(word);
        List<Field> fields = role.fields();
        return fields.stream()
                .filter(field -> Words.plain(field.id()).equals(plain))
                .findFirst()
                .or(() -> fields.stream().filter(one -> one.names.contains(plain)).findFirst())
                .orElse(null);
    }
}
