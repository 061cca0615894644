import { describe, expect, it } from "vitest";
import { titleWords, withoutAll } from "../../../../src/generate/plan/names/operation-title.js";

describe("the words of an operation's name", () => {
  it.each([
    ["Get List of Inventories", "List Inventories"],
    ["Get Purpose", "Get Purpose"],
    ["Get Data Subject's Preferences", "Get Data Subject Preferences"],
    ["Get Users’ Preferences", "Get Users Preferences"],
    ["Get List of Purposes for a Data Subject", "List Purposes For Data Subject"],
    ["Update Existing Collection Point", "Update Collection Point"],
    ["Create New Purpose Version", "Create Purpose Version"],
    ["Get List of Cookies by Criteria", "Search Cookies"],
    ["Create or Update Domain Group", "Upsert Domain Group"],
    ["Search Data Subjects", "Search Data Subjects"],
    ["Publish Application SDK", "Publish Application Sdk"],
    ["Get IAB and Google Vendors", "Get Iab And Google Vendors"],
  ])("of %j are %s", (title, words) => {
    expect(titleWords(title, "Get").join(" ")).toBe(words);
  });

  it("begin with list or search where the answer comes in pages", () => {
    expect(titleWords("Get User Group Members", "List").join(" ")).toBe("List User Group Members");
    expect(titleWords("Get Full Entity Details", "Search").join(" ")).toBe("Search Full Entity Details");
    expect(titleWords("Delete User Group", "List").join(" ")).toBe("Delete User Group");
  });

  it("are none where the title has no letter that a name can hold", () => {
    expect(titleWords("获取目的", "Get")).toEqual([]);
  });

  it("can do without All", () => {
    expect(withoutAll(["Remove", "All", "Attachments"])).toEqual(["Remove", "Attachments"]);
  });
});
